import Findings
import Reports

extension Submission {
  /// How two submissions of one department differ, told apart as far as can be.
  func difference(from other: Submission) -> LocalizedText {
    if let digest, digest == other.digest {
      return LocalizedText(zh: "文件逐字节相同", en: "the same file byte for byte")
    }
    if content == other.content {
      return LocalizedText(zh: "内容相同", en: "the same content")
    }
    let pairs = [
      (LocalizedText(zh: "得分", en: "score"), score, other.score, LocalizedText.pointUnit),
      (
        LocalizedText(zh: "预算数", en: "budget"), budgetInTenThousands,
        other.budgetInTenThousands, .tenThousandYuan
      ),
      (
        LocalizedText(zh: "执行数", en: "executed"), executedInTenThousands,
        other.executedInTenThousands, .tenThousandYuan
      ),
    ].filter { $0.1?.exact != $0.2?.exact }
    guard !pairs.isEmpty else {
      return LocalizedText(
        zh: "得分、预算数、执行数相同，其他内容不同",
        en: "score, budget and executed are the same, other content differs")
    }
    let figures = { (language: Language) in
      pairs.map { name, mine, theirs, unit in
        let (mine, theirs) = (mine?.description ?? "—", theirs?.description ?? "—")
        return "\(name[language]) \(mine) / \(theirs) \(unit[language])"
      }
    }
    return LocalizedText(
      zh: "数据不同：" + figures(.zh).joined(separator: "，"),
      en: "figures differ: " + figures(.en).joined(separator: ", "))
  }

  /// 全年预算数 in 万元.
  var budgetInTenThousands: PrintedNumber? { budget?.inTenThousands }

  /// 全年执行数 in 万元.
  var executedInTenThousands: PrintedNumber? { executed?.inTenThousands }
}

extension PrintedNumber {
  /// An amount in 元 as one in 万元, exact.
  fileprivate var inTenThousands: PrintedNumber? {
    PrintedNumber(exactly: exact.shifted(by: -4).trimmed)
  }
}

extension LocalizedText {
  static let pointUnit = LocalizedText(zh: "分", en: "points")
  static let tenThousandYuan = LocalizedText(zh: "万元", en: "万元")
}

/// A list of what may be thousands: the first few, and how many more.
enum ShortList {
  /// How many are named; a message stays readable.
  static let most = 3

  static func text(_ named: [LocalizedText], of count: Int) -> LocalizedText {
    let more = count - named.count
    return LocalizedText(
      zh: named.map(\.zh).joined(separator: "；") + (more > 0 ? "；等共 \(count) 份" : ""),
      en: named.map(\.en).joined(separator: "; ") + (more > 0 ? "; and \(more) more" : ""))
  }
}
