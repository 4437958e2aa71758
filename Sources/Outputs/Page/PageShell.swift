import Findings
import Mustache

/// The page's markup around its data: templates, style and script, put together once.
struct PageShell {
  private let head: MustacheTemplate
  private let tail: MustacheTemplate
  private let library: MustacheLibrary
  private let language: Language
  private let words: [String: String]

  init(language: Language) throws {
    MustacheContentTypes.register(PageContent(), named: PageContent.name)
    self.language = language
    words = PageWords.table(language)
    head = try MustacheTemplate(string: Self.text(PackageResources.head_mustache))
    tail = try MustacheTemplate(string: Self.text(PackageResources.tail_mustache))
    library = MustacheLibrary(templates: [
      "columns": try MustacheTemplate(string: Self.text(PackageResources.columns_mustache)),
      "bars": try MustacheTemplate(string: Self.text(PackageResources.bars_mustache)),
      "scatter": try MustacheTemplate(string: Self.text(PackageResources.scatter_mustache)),
    ])
  }

  /// Everything before the data.
  ///
  /// - Parameters:
  ///   - title: of the page and its window.
  ///   - home: what the summary shows; nil for the page of one department.
  func opening(title: String, subtitle: String, home: [String: Any]?) -> String {
    var context: [String: Any] = [
      "language": language == .zh ? "zh-CN" : "en", "policy": Self.policy, "title": title,
      "subtitle": subtitle, "style": Self.style, "words": words,
      "target": home == nil ? "department" : "ranking",
    ]
    if let home { context["home"] = home.merging(["words": words]) { own, _ in own } }
    return head.render(context, library: library)
  }

  /// Everything after the data.
  func closing() -> String { tail.render(["script": Self.script], library: library) }

  static let style = text(PackageResources.page_css) + text(PackageResources.department_css)

  /// The script's files in the order in which they need one another, in one scope.
  static let script =
    "\"use strict\";\n(() => {\n"
    + [
      PackageResources.elements_js, PackageResources.records_js, PackageResources.ranking_js,
      PackageResources.source_js, PackageResources.findings_js, PackageResources.department_js,
      PackageResources.route_js,
    ].map(text).joined() + "})();"

  /// Nothing runs and nothing styles but what bears these hashes; nothing is fetched from anywhere.
  static let policy =
    "default-src 'none'; script-src '\(contentHash(script))'; style-src '\(contentHash(style))';"
    + " base-uri 'none'; form-action 'none'"

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
