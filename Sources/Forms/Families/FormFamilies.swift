/// Every family the reader can name, the more particular before the more general.
package enum FormFamilies {
  package static let all: [FormFamily] = [
    projectList, transferPayment, hubeiProject, hebeiPairs, chongqingOverall, jiangxiOverall,
    hunanFunds, hunanBasicData, sichuanSystemPrint, yunnanProject, yunnanOverall, povertyRelief,
    sichuanLabels, scoringOnly, shanxiProse, guangdongWebForm, ministryProject, ministryOverall,
    indicatorTable, proseReport, other,
  ]
}
