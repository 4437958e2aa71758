import ArgumentParser

@main
struct Jixiao: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "jixiao", abstract: "绩效自评报告核对")
}
