import Reports
import Testing

@testable import Forms

/// Sentences in the words of several provinces, and the fields that they must and must not fill.
@Suite struct NarrativeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: [String]
    var fields: String
    var testDescription: String { text.joined(separator: " / ") }

    init(_ text: String..., gives fields: String) {
      self.text = text
      self.fields = fields
    }
  }

  @Test(arguments: totals + staff + assets + traps)
  func fieldsOfASentence(_ example: Case) {
    #expect(ProseReading(example.text).fields.joined(separator: " ") == example.fields)
  }

  static let totals: [Case] = [
    Case("截至2022年9月底，累计支出610.00万元；全年支出793.00万元。", gives: "expenditure=793.00"),
    Case("2022年1—6月总支出400万元。全年总支出793万元。", gives: "expenditure=793"),
    Case("2022年上半年支出合计400万元，全年支出合计793万元。", gives: "expenditure=793"),
    Case("前三季度支出合计610万元。", gives: ""),
    Case("截至2022年12月底，支出总计793万元。", gives: "expenditure=793"),
    Case("2022年1-12月支出总计793万元。", gives: "expenditure=793"),
    Case("2022年3月批复预算后，全年支出总计793万元。", gives: "expenditure=793"),
    Case("2022年3月批复部门预算，支出总计793万元。", gives: "expenditure=793"),
    Case("2022年度总收入为1343.50万元。", gives: "income=1343.50"),
    Case("2022年度收入总计830.06万元。", gives: "income=830.06"),
    Case("收入总计1343.50万元，支出总计1343.07万元。", gives: "income=1343.50 expenditure=1343.07"),
    Case("全年总收入为1,343.50万元。", gives: "income=1343.50"),
    Case("本年收入合计５５８．９万元，全部为财政拨款及其他收入。", gives: "income=558.9"),
    Case("1、收入：792.22万元，比上年度增加189.25万元，增长31.39%。", gives: "income=792.22"),
    Case(
      "2、支出：799.12万元。其中：人员经费支出434.89万元，公用经费支出77.4万元，项目支出286.83万元。",
      gives: "expenditure=799.12 project=286.83"),
    Case("2022年，我局全年实现收入560.3万元，支出548.1万元。", gives: "income=560.3 expenditure=548.1"),
    Case("2022年收、支总计2410.6万元。", gives: "income=2410.6 expenditure=2410.6"),
    Case("2022年度收入、支出总计均为1200万元。", gives: "income=1200 expenditure=1200"),
    Case("收入、支出分别为100.5万元、98.2万元。", gives: "income=100.5 expenditure=98.2"),
    Case("全年支出合计为三百二十万元。", gives: "expenditure=320"),
    Case("2022年决算总支出1亿2000万元。", gives: "expenditure=12000"),
    Case(
      "本单位2022年支出总额为1.2亿元，其中：基本支出0.8亿元，项目支出0.4亿元。",
      gives: "expenditure=1.2 basic=0.8 project=0.4"),
    Case(
      "部门整体支出规模为658.3万元，其中基本支出402.1万元，占61.08%；项目支出256.2万元，占38.92%。",
      gives: "expenditure=658.3 basic=402.1 project=256.2"),
    Case("（一）基本支出1016.93万元，主要用于人员工资、奖金、社保等日常公用经费。", gives: "basic=1016.93"),
    Case("基本支出（含人员经费和公用经费）512.29万元。", gives: "basic=512.29"),
    Case("支出决算数为5058.55万元。", gives: "expenditure=5058.55"),
    Case("河湾县水务局2022年总支出3,012,445.80元。", gives: "expenditure=3012445.80"),
    Case("本部门2022年共计支出902.6万元。", gives: "expenditure=902.6"),
    Case("收入情况：2022年合计450万元。", gives: "income=450"),
    Case("（一）收入情况", "2022年合计450.2万元，其中财政拨款收入430万元。", gives: "income=450.2"),
    Case("收入总计\n1343.50万元。", gives: "income=1343.50"),
    Case("收入总计 1343.50 万元。", gives: "income=1343.50"),
    Case("收入总计（含上年结转）1343.50万元。", gives: "income=1343.50"),
    Case(
      "年初结转和结余12.6万元，本年收入500万元，本年支出498.1万元，年末结转和结余14.5万元。",
      gives: "income=500 expenditure=498.1 opening=12.6 closing=14.5"),
    Case(
      "上年结转5万元，当年收入300万元，支出总计301万元，结转下年4万元。",
      gives: "income=300 expenditure=301 opening=5 closing=4"),
    Case("2022年一般公共预算财政拨款基本支出500.1万元，项目支出200万元。", gives: "basic=500.1 project=200"),
    Case(
      "其中：基本支出300万元（人员经费250万元、公用经费50万元），项目支出120万元。",
      gives: "basic=300 project=120"),
    Case("人员经费434.89万元、公用经费77.4万元、项目支出10万元。", gives: "project=10"),
    Case("支出总计人民币12万元整。", gives: "expenditure=12"),
    Case("2022年学校总收入412.38万元，学校总支出410.25万元。", gives: "income=412.38 expenditure=410.25"),
    Case("中心本级2022年收入总额365.8万元，支出总额290.1万元。", gives: "income=365.8 expenditure=290.1"),
    Case(
      "2022年部门预算总额426.80万元，实际执行413.05万元，执行率96.78%，其中基本支出执行186.45万元，项目支出执行226.60万元。",
      gives: "expenditure=413.05 basic=186.45 project=226.60"),
    Case("二、部门预算执行情况", "全年预算数为508.33万元，全年执行数490.77万元。", gives: "expenditure=490.77"),
    Case(
      "2022年部门预算安排支出365.20万元。全年累计支出320.80万元，支出进度98.02%，其中：基本支出220.80万元、项目支出100万元。",
      gives: "expenditure=320.80 basic=220.80 project=100"),
    Case(
      "总收入412.28万元：一般公共预算拨款收入402.28万元、上年结转10万元。总支出405.63万元，年末结余6.65万元。",
      gives: "income=412.28 expenditure=405.63 closing=6.65"),
    Case(
      "总收入650万元，其中：本年收入640万元，年初结转和结余10万元。", "总支出650万元，其中：本年支出630万元，年末结转和结余20万元。",
      gives: "income=650 expenditure=650"),
    Case(
      "2022年度部门预算数为682.33万元（其中基本支出62.33万元，项目支出620.00万元），部门决算数为661.20万元，预算执行率为96.90%。",
      gives: "expenditure=661.20"),
    Case("2022年部门预算500万元，其中：基本支出300万元，项目支出200万元。", gives: ""),
    Case(
      "2022年部门预算500万元，其中基本支出300万元，项目支出200万元，实际支出480万元。", gives: "expenditure=480"),
    Case(
      "收入总计65万元，其中：本年收入合计60万元，使用非财政拨款结余0.00万元，年初结转和结余5万元。",
      gives: "income=65"),
    Case(
      "实际支出1842.32元。支出中基本支出1042.32元，项目支出800.00元。",
      gives: "expenditure=1842.32 basic=1042.32 project=800.00"),
    Case(
      "2022年财政批复预算1356万元，其中基本支出456万元，项目支出900万元。实际支出1340.5万元，其中基本支出452.5万元，项目支出888万元。",
      gives: "expenditure=1340.5 basic=452.5 project=888"),
    Case("县气象局2022年度全年（调整）预算数586.00万元，全年执行数580.00万元。", gives: "expenditure=580.00"),
    Case("1.安全生产专项", "年初预算数50万元，全年执行数48万元。", gives: ""),
    Case("（二）专项资金预算执行情况", "年初预算数50万元，全年执行数48万元。", gives: ""),
  ]

  static let staff: [Case] = [
    Case(
      "核定的人员编制60人，其中：行政编制45人，事业编制15人。年末实有在职人员58人，退休人员41人。",
      gives: "authorized=60 service=58 retired=41"),
    Case(
      "核定编制99名（行政编制68名、事业编制31名），截至2022年12月31日实有在职人员95名，退休人员45名。",
      gives: "authorized=99 service=95 retired=45"),
    Case("县文化馆核定编制十五名，实有十二人。", gives: "authorized=15 service=12"),
    Case("我局编制数为32个，在职在编人员30人，离退休人员18人。", gives: "authorized=32 service=30 retired=18"),
    Case("现有在职干部职工46人，其中公务员20人。", gives: "service=46"),
    Case("年末实有人员99人，其中在职58人，退休41人。", gives: "service=58 retired=41"),
    Case("编制人数：60；在职人数：58；退休人数：41。", gives: "authorized=60 service=58 retired=41"),
    Case("行政编制、事业编制分别为45名、15名。", gives: ""),
    Case("全年培训在职教师1200人次。", gives: ""),
    Case("上年末在职人员60人。", gives: ""),
    Case("单位人员编制20名，实有19人，离休1人，退休人员8人。", gives: "authorized=20 service=19 retired=8"),
    Case("在职干警79人，聘用制书记员26人，离退休干警34人。", gives: "service=79 retired=34"),
    Case("本单位核定编制45人，在职在编实有人数43人。", gives: "authorized=45 service=43"),
    Case("县民政局机关及下属事业单位共有编制58个（行政13个、事业45个），实有55人。", gives: "authorized=58 service=55"),
    Case("中心核定事业编制78名，现有在编人员75人。", gives: "authorized=78 service=75"),
    Case("全系统共有政法专项编制62名，实有59人。", gives: "authorized=62 service=59"),
    Case("核定行政编制24名，实有23名；下属中心编制65名，在编63名。", gives: ""),
    Case("单位管理的离退休人员31人。", gives: "retired=31"),
    Case("共核定编制312名，年末实际在岗298人。", gives: "authorized=312 service=298"),
    Case("编制内实有人数36人（编制数38人），在岗在编9人。", gives: "authorized=38 service=9"),
    Case("分局行政编制9人，在编8人；下属环境监测站事业编制14人，在编13人。", gives: ""),
    Case("行政编制12名，事业编制8名，实有人数19人，其中行政11人、事业8人。", gives: "service=19"),
    Case("县编委核定我局编制45名，其中局长1名。", gives: "authorized=45"),
  ]

  static let assets: [Case] = [
    Case(
      "资产总额234.98万元，其中：流动资产20.20万元，固定资产净值为168.67万元，无形资产净值为46.11万元。",
      gives: "assets=234.98 current=20.20 fixed=168.67 intangible=46.11"),
    Case(
      "截至2022年末，资产总计2.79871亿元。其中，流动资产0.64487亿元、固定资产净值2.01248亿元、无形资产净值0.14136亿元。",
      gives: "assets=2.79871 current=0.64487 fixed=2.01248 intangible=0.14136"),
    Case(
      "年末总资产500万元，流动资产100万元，固定资产（原值600万元，累计折旧200万元）净值400万元。",
      gives: "assets=500 current=100 fixed=400"),
    Case("固定资产原值900万元，固定资产净值310.5万元。", gives: "fixed=310.5"),
    Case("资产总额80万元，固定资产70万元，无形资产10万元。", gives: "assets=80 fixed=70 intangible=10"),
    Case("当年新增固定资产20万元。", gives: ""),
    Case("年初资产总额190万元，年末资产总额200万元。", gives: "assets=200"),
  ]

  static let traps: [Case] = [
    Case("上年收入总计900万元，本年收入总计950万元。", gives: "income=950"),
    Case("2021年收入总计900万元，2022年收入总计950万元。", gives: "income=950"),
    Case("上年度总收入1400万元，总支出1390万元。", gives: ""),
    Case("2021年度总收入1400万元，总支出1390万元。", "2022年，我局认真履职。", gives: ""),
    Case("2021年度总收入1400万元，总支出1390万元。", "认真履职。", gives: "income=1400 expenditure=1390"),
    Case("较上年支出总计增加50万元。", gives: ""),
    Case("支出总计同比增长12.3%。", gives: ""),
    Case("年初预算支出总计800万元。", gives: ""),
    Case("年初预算数500万元，决算支出480万元。", gives: "expenditure=480"),
    Case("“三公”经费支出合计5.2万元。", gives: ""),
    Case("财政拨款收入合计1000万元。", gives: ""),
    Case("人员经费支出合计300万元。", gives: ""),
    Case("教育支出合计300万元。", gives: ""),
    Case("十四五期间累计总支出9000万元。", gives: ""),
    Case("全县总收入120亿元。", gives: ""),
    Case("下属二级单位支出合计40万元。", gives: ""),
    Case("2023年预算收入总计1600万元，支出总计1600万元。", gives: ""),
    Case("下属水库管理所收入总计200万元，支出总计198万元。", gives: ""),
    Case("全县共有水利职工300人，退休人员120人。", gives: ""),
    Case("年末在职人员42人，当年退休2人。", gives: "service=42"),
    Case("（一）基本支出", "年初预算980万元，决算支出1000万元。", gives: "basic=1000"),
    Case("基本支出预算990万元，实际支出1000万元；项目支出预算500万元，实际支出485万元。", gives: "basic=1000 project=485"),
    Case("部门整体支出预算数1500万元，执行数1485万元。", gives: "expenditure=1485"),
    Case("行政编制20人，实有19人；事业编制25人，实有23人。", gives: ""),
    Case("机关编制30人；下属所编制20人。", gives: ""),
    Case("总收入1500万元（上年结转15万元、当年拨款1485万元）。", gives: "income=1500"),
    Case("总支出1287万元（本级），收入总计1.5千万元。", gives: "expenditure=1287"),
    Case("固定资产原值3000万元、累计折旧1313.3万元、净值1686.7万元。", gives: "fixed=1686.7"),
    Case("青山县水利局（本级）总支出1287万元，部门合计总支出1485万元。", gives: "expenditure=1485"),
    Case("上年末资产总额200万元，其中流动资产50万元。", gives: ""),
    Case("人均支出1.2万元。", gives: ""),
    Case("补助标准1000元/人。", gives: ""),
    Case("全年接待群众12万人次，服务企业3万户。", gives: ""),
  ]
}

/// Whole passages as they stand in reports of other provinces.
@Suite struct NarrativePassageTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var text: [String]
    var fields: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(
      name: "Hunan, by source and by nature",
      text: [
        "（一）收入情况", "2022年度部门收入总计1,234.56万元，其中：一般公共预算拨款收入1,200.00万元，占97.2%；其他收入34.56万元，占2.8%。",
        "（二）支出情况",
        "2022年度部门支出总计1,234.56万元，按支出性质分：基本支出800.12万元，占64.8%，项目支出434.44万元，占35.2%。",
      ], fields: "income=1,234.56 expenditure=1,234.56 basic=800.12 project=434.44"),
    Case(
      name: "Guangdong, staff in one sentence",
      text: [
        "本部门编制数58个，其中行政编制25个，全额拨款事业编制33个，实有在职人数56人，离退休人员37人。"
      ], fields: "authorized=58 service=56 retired=37"),
    Case(
      name: "Jiangxi, income and expenditure in one clause",
      text: ["我委2022年全年总计收入902.3万元，总计支出899.8万元，年末结余2.5万元。"],
      fields: "income=902.3 expenditure=899.8 closing=2.5"),
    Case(
      name: "Hubei, last year beside this year",
      text: [
        "2021年度收入合计800万元，支出合计790万元。2022年度收入合计850万元，比上年增加50万元，支出合计845万元。"
      ], fields: "income=850 expenditure=845"),
    Case(
      name: "Henan, budget beside outturn",
      text: ["2022年年初预算支出总计600万元，调整预算数650万元，决算支出总计640万元，预算执行率98.46%。"],
      fields: "expenditure=640"),
    Case(
      name: "Shaanxi, a chapter on the three costs",
      text: ["（三）“三公”经费支出情况", "全年支出5.2万元，比上年下降3%。", "2022年支出合计5.2万元。"],
      fields: ""),
    Case(
      name: "Guizhou, assets in yuan",
      text: [
        "截止2022年12月31日，单位资产总额为12,345,678.90元，其中：流动资产345,678.90元，固定资产净值12,000,000.00元；负债合计20,000元，净资产12,325,678.90元。"
      ], fields: "assets=12345678.90 current=345678.90 fixed=12000000.00"),
    Case(
      name: "Gansu, the unit in a caption",
      text: ["一、收支情况（单位：万元）", "收入总计1343.50，支出总计1343.07。"],
      fields: "income=1343.50 expenditure=1343.07"),
    Case(
      name: "Fujian, numbered clauses",
      text: ["2022年收支情况：一是总收入560万元；二是总支出555万元，其中：1.基本支出400万元；2.项目支出155万元。"],
      fields: "income=560 expenditure=555 basic=400 project=155"),
    Case(
      name: "Zhejiang, the subordinate bodies' own sums",
      text: ["下属事业单位支出合计120万元。本部门支出合计900万元。"], fields: "expenditure=900"),
    Case(
      name: "Liaoning, staff of last year's end",
      text: ["上年末实有在职人员61人，年末实有在职人员58人，退休人员41人，遗属5人。"], fields: "service=58 retired=41"),
    Case(
      name: "Sichuan, totals under other words",
      text: [
        "2022年云浦县司法局收入决算总额为856.72万元，支出决算总额为856.72万元。", "我局总编制45名，在职人员总数42人。",
      ], fields: "income=856.72 expenditure=856.72 authorized=45 service=42"),
    Case(
      name: "Hunan, plan and outturn in one sentence",
      text: ["2022年收入预算为900万元，实际收入完成950万元。", "2022年支出预算为900万元，实际支出945万元，执行率为105%。"],
      fields: "income=950 expenditure=945"),
    Case(
      name: "Anhui, net values behind gross ones",
      text: ["截至2022年底，固定资产原值1200.5万元，净值860.2万元；无形资产12万元。"],
      fields: "fixed=860.2 intangible=12"),
    Case(
      name: "Xinjiang, counted households and people",
      text: ["全年发放补贴12万户，惠及群众30万人，补贴标准500元/户，总支出6000万元。"], fields: "expenditure=6000"),
  ])
  func passage(_ example: Case) {
    let fields = example.fields.replacing(",", with: "")
    #expect(ProseReading(example.text).fields.joined(separator: " ") == fields)
  }

  /// A paragraph without end, as a broken converter leaves it, takes time in proportion.
  @Test(arguments: ["得分1分，", "收入总计1万元、", "（甲）", "为，", "2022年支出1元）（", "优，"])
  func giantParagraph(_ piece: String) {
    let clock = ContinuousClock()
    let elapsed = clock.measure {
      _ = ProseReading([String(repeating: piece, count: 4_000)])
    }
    #expect(elapsed < .seconds(30))
  }
}
