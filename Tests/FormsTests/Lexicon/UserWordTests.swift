import Docx
import Documents
import Foundation
import Reports
import TestSupport
import Testing

@testable import Forms

/// A word that a user adds in jixiao.yml reaches the readers of its role: for each role there is, a
/// document is read otherwise once a coined word is added.
@Suite("A user's words change how a document is read")
struct UserWordTests {
  /// Of `Tests/Corpus/words.txt`, by role.
  private static let witnesses: [String: WordWitness] = {
    let url = CorpusTests.folder.appending(path: "words.txt")
    let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    return Dictionary(WordWitness.all(in: text).map { ($0.role, $0) }) { first, _ in first }
  }()

  @Test(arguments: Lexicon.roleNames)
  func everyRole(_ role: String) throws {
    let witness = try #require(try Self.witnesses[role] ?? WordWitness.ofCorpus(role))
    var known = Lexicon.standard
    for (role, word) in witness.also { known = try #require(known.adding(role: role, word: word)) }
    let taught = try #require(known.adding(role: role, word: witness.word))
    let document = try witness.document()
    let changes = witness.read(document, known) != witness.read(document, taught)
    #expect(changes, "\(witness.lines)")
  }
}

/// A document with a coined word in the place of one of a role's.
struct WordWitness {
  static let coined = "鑫淼"

  var role: String
  var word = coined
  var path = "报送/材料.docx"
  /// Other words that are known with and without the coined one.
  var also: [(role: String, word: String)] = []
  var lines: [String] = []

  static func all(in text: String) -> [WordWitness] {
    var result: [WordWitness] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("== ") {
        result.append(WordWitness(heading: line.dropFirst(3)))
      } else if !result.isEmpty {
        result[result.count - 1].lines.append(line)
      }
    }
    return result
  }

  private init(heading: Substring) {
    let parts = heading.split(separator: " ")
    role = String(parts.first ?? "")
    for part in parts.dropFirst() {
      let value = String(part.drop { $0 != "=" }.dropFirst())
      switch part.prefix(while: { $0 != "=" }) {
      case "word": word = value
      case "path": path = value
      default:
        let pair = value.split(separator: ":").map(String.init)
        also.append((pair.first ?? "", pair.last ?? ""))
      }
    }
  }

  private init(role: String, lines: [String]) { (self.role, self.lines) = (role, lines) }

  /// The first document of the corpus with one of the role's words, that word replaced, that the
  /// coined word changes.
  static func ofCorpus(_ role: String) throws -> WordWitness? {
    let words = formWords[role] ?? []
    for family in CorpusTests.families {
      let text = try String(
        contentsOf: CorpusTests.folder.appending(path: "\(family)/document.txt"), encoding: .utf8)
      for word in words where text.contains(word) {
        let replaced = text.replacingOccurrences(of: word, with: coined)
        let witness = WordWitness(role: role, lines: replaced.components(separatedBy: "\n"))
        let document = try witness.document()
        guard let taught = Lexicon.standard.adding(role: role, word: coined) else { return nil }
        if witness.read(document, .standard) != witness.read(document, taught) { return witness }
      }
    }
    return nil
  }

  /// The words of headings, labels and rows by role, without those that stand for endings.
  private static let formWords: [String: [String]] = {
    let lists = [
      PackageResources.headers_tsv, PackageResources.labels_tsv, PackageResources.rows_tsv,
      PackageResources.values_tsv,
    ]
    let entries = lists.flatMap { WordList.load($0).entries }.filter { !$0.word.contains("*") }
    return Dictionary(grouping: entries, by: \.role).mapValues { $0.map(\.word) }
  }()

  /// What the document is taken for and what is read from it.
  struct Reading: Equatable {
    var report: Report?
    var explanation: String
  }

  func read(_ document: Document, _ lexicon: Lexicon) -> Reading {
    let reading = FormReader(lexicon: lexicon).read(document, path: path)
    let explanation = String(describing: reading.explanation)
    guard case .report(let report) = reading.outcome else {
      return Reading(explanation: explanation)
    }
    return Reading(report: report, explanation: explanation)
  }

  func document() throws -> Document {
    guard !lines.contains(where: { $0.hasPrefix("|") }) else {
      let body = CorpusSource(text: lines.joined(separator: "\n")).body
      return try DocumentReader().read(DocxBuilder(body: body).bytes())
    }
    return Document(
      blocks: lines.map { line in
        guard line.hasPrefix("#"), let blank = line.firstIndex(of: " ") else {
          return .paragraph(Paragraph(line))
        }
        let style = String(line[..<blank].dropFirst())
        return .paragraph(Paragraph(String(line[blank...].dropFirst()), style: style))
      })
  }
}
