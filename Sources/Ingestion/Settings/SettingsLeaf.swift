import Findings
import Yams

/// One key of a settings file with its path, its values, and its line.
struct SettingsLeaf {
  var path: [String]
  /// A scalar is one value.
  var values: [String]
  var line: Int
}

/// Takes a settings file apart into its keys, in their order.
///
/// - Throws: what is no YAML, or is no mapping of names to words, numbers and lists of them.
func leaves(ofYAML text: String, file: String) throws(SettingsError) -> [SettingsLeaf] {
  let root: Node?
  do { root = try Yams.compose(yaml: text) } catch { throw notYAML(error, file) }
  guard let root else { return [] }
  if case .scalar(let scalar) = root, scalar.string.isEmpty { return [] }
  return try leaves(of: root, path: [], file: file)
}

private func notYAML(_ error: any Error, _ file: String) -> SettingsError {
  var (line, problem): (Int?, String?)
  switch error {
  case YamlError.parser(_, let words, let mark, _), YamlError.scanner(_, let words, let mark, _),
    YamlError.composer(_, let words, let mark, _):
    (line, problem) = (mark.line, words)
  case YamlError.duplicatedKeysInMapping(let keys, let context):
    line = context.mark.line
    problem = "written twice: " + keys.joined(separator: ", ")
  default: break
  }
  return SettingsError(
    file: file, line: line,
    message: LocalizedText(
      zh: "不是合法的 YAML" + (problem.map { "（\($0)）" } ?? ""),
      en: "not valid YAML" + (problem.map { " (\($0))" } ?? "")))
}

private func leaves(
  of node: Node, path: [String], file: String
) throws(SettingsError) -> [SettingsLeaf] {
  let line = node.mark?.line ?? 1
  switch node {
  case .mapping(let mapping):
    var result: [SettingsLeaf] = []
    for (key, value) in mapping {
      guard case .scalar(let name) = key else { throw shape(file, key.mark?.line ?? line) }
      for leaf in try leaves(of: value, path: path + [name.string], file: file) {
        result.append(leaf)
      }
    }
    return result
  case .sequence(let sequence) where !path.isEmpty:
    var values: [String] = []
    for element in sequence {
      guard case .scalar(let scalar) = element else {
        throw shape(file, element.mark?.line ?? line)
      }
      values.append(scalar.string)
    }
    return [SettingsLeaf(path: path, values: values, line: line)]
  case .scalar(let scalar) where !path.isEmpty:
    return [SettingsLeaf(path: path, values: [scalar.string], line: line)]
  default: throw shape(file, line)
  }
}

private func shape(_ file: String, _ line: Int) -> SettingsError {
  SettingsError(
    file: file, line: line,
    message: LocalizedText(
      zh: "这里应是“名称: 值”或一列值", en: "a name with a value or a list of values is expected here"))
}
