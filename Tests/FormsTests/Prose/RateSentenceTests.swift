import Reports
import Testing

@testable import Forms

/// Rates in sentences, with what the same sentence planned and spent.
@Suite struct RateSentenceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var rates: [String]
    var kind: SelfEvaluation.Kind = .overall
    var testDescription: String { text }
  }

  @Test(arguments: [
    Case(
      text: "项目预算安排2.45万元，实际支出2.02万元，预算执行率82.4%。", rates: ["预算执行率=82.4% 2.02/2.45"], kind: .project),
    Case(text: "全年预算数800万元，全年执行数720万元，预算执行率90%。", rates: ["预算执行率=90% 720/800"]),
    Case(
      text: "年初预算800万元，调整预算900万元，实际支出720万元，预算执行率80%。", rates: ["预算执行率=80% 720/900,800"]),
    Case(text: "实际支出720万元，预算执行率80%。", rates: []),
    Case(text: "全年预算数800万元。实际支出720万元，预算执行率90%。", rates: []),
    Case(text: "预算800万元，支出较上年增加20万元，预算执行率90%。", rates: []),
    Case(text: "预算约800万元，实际支出720万元，预算执行率90%。", rates: []),
    Case(text: "预算800万元，上半年支出400万元，执行率50%。", rates: []),
  ])
  func statedRates(_ example: Case) {
    let facts = ProseReading(["一、预算执行情况", example.text], kind: example.kind).facts
    let shown = facts.narrative.statedRates.map { stated in
      let spent = stated.spent.map(\.figure.text).joined(separator: ",")
      let planned = stated.planned.map(\.figure.text).joined(separator: ",")
      return "\(stated.rate.name)=\(stated.rate.figure.text) \(spent)/\(planned)"
    }
    #expect(shown == example.rates)
  }
}
