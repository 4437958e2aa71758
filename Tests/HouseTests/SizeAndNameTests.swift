import Testing

@Suite("Files are short and names say something")
struct SizeAndNameTests {
  @Test(arguments: SwiftFile.all)
  func noFileIsOver400Lines(file: SwiftFile) {
    #expect(file.lines.count <= 401, "\(file.path) has \(file.lines.count - 1) lines")
  }

  @Test(arguments: SwiftFile.all)
  func noNameIsEmptyOfMeaning(file: SwiftFile) {
    let name = file.path.split(separator: "/").last.map { $0.lowercased() } ?? ""
    for word in ["util", "helper", "manager", "common", "misc"] {
      #expect(!name.contains(word), "\(file.path): say what it is for")
    }
  }

  @Test(arguments: SwiftFile.sources)
  func nothingTrapsOnInput(file: SwiftFile) {
    for (index, line) in file.lines.enumerated() {
      for trap in ["fatalError(", "try!", " as!", "preconditionFailure(", "TODO", "FIXME"] {
        #expect(!line.contains(trap), "\(file.path):\(index + 1): \(trap)")
      }
    }
  }

  @Test(arguments: SwiftFile.sources.filter { exactTargets.contains($0.target) })
  func noBinaryFloatingPointTouchesAScoreOrAnAmount(file: SwiftFile) {
    for (index, line) in file.lines.enumerated() where !line.hasPrefix("//") {
      let words = line.split { !$0.isLetter && !$0.isNumber }
      #expect(
        !words.contains("Double") && !words.contains("Float") && !words.contains("CGFloat"),
        "\(file.path):\(index + 1)")
    }
  }
}

private let exactTargets: Set = ["Reports", "Forms", "Reconciliation", "Store", "Rankings"]
