import Foundation
import TestSupport
import Testing

@Suite("What the README shows is what happens")
struct ReadmeTests {
  /// A command of a `console` block and the output printed below it.
  struct Shown: Sendable, CustomStringConvertible {
    var page: String
    var command: String
    var output: [String]

    var description: String { "\(page): \(command)" }
  }

  static let pages = ["README.md", "README.zh-CN.md"]
  static let shown = pages.flatMap { shown(in: $0) }

  @Test(arguments: pages)
  func thePageShowsCommands(page: String) {
    #expect(Self.shown.contains { $0.page == page })
  }

  @Test(arguments: shown)
  func theCommandPrintsWhatThePageSays(shown: Shown) throws {
    let place = try Workplace()
    try FileManager.default.copyItem(
      at: Repository.url("Samples"), to: place.url.appending(path: "Samples"))
    let language = shown.page.contains("zh") ? "zh_CN.UTF-8" : "en_US.UTF-8"
    let jixiao = Command(folder: place.url, environment: ["LC_ALL": language, "NO_COLOR": "1"])
    let run = try jixiao.shell(
      "jixiao() { \"$JIXIAO\" \"$@\"; }; " + shown.command + " 2>&1")
    let printed = run.output.split(separator: "\n", omittingEmptySubsequences: false)
      .map(trimmedAtEnd)
    #expect(Array(printed.prefix(shown.output.count)) == shown.output)
  }

  @Test(arguments: pages)
  func everyLinkLeadsSomewhere(page: String) throws {
    let text = try String(contentsOf: Repository.url(page), encoding: .utf8)
    for link in text.matches(of: #/\]\(([^)#]+)\)/#) where !link.1.hasPrefix("http") {
      let target = Repository.url(String(link.1))
      #expect(FileManager.default.fileExists(atPath: target.path), "\(page) links to \(link.1)")
    }
  }

  @Test(arguments: pages)
  func everyScriptIsThereAndRuns(page: String) throws {
    let text = try String(contentsOf: Repository.url(page), encoding: .utf8)
    let scripts = text.matches(of: #/(?m)^(Scripts\/[a-z-]+)/#).map { String($0.1) }
    #expect(scripts.contains("Scripts/run") && scripts.contains("Scripts/test"))
    for script in scripts {
      #expect(FileManager.default.isExecutableFile(atPath: Repository.url(script).path))
    }
  }

  private static func shown(in page: String) -> [Shown] {
    guard let text = try? String(contentsOf: Repository.url(page), encoding: .utf8) else {
      return []
    }
    var result: [Shown] = []
    var isInside = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isInside = line == "```console"
      } else if isInside, line.hasPrefix("$ ") {
        result.append(Shown(page: page, command: String(line.dropFirst(2)), output: []))
      } else if isInside, line == "…" {
        // The rest of the output is left out on the page.
        isInside = false
      } else if isInside, !result.isEmpty {
        result[result.count - 1].output.append(trimmedAtEnd(line))
      }
    }
    return result
  }
}

/// A line without the blanks at its end.
private func trimmedAtEnd(_ line: Substring) -> String {
  String(line.replacing(#/\s+$/#, with: ""))
}
