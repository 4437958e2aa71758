/// Words of the names of departments and units: what may be left out, and the short forms in use.
///
/// Source: names as published self-evaluation reports print them; short forms as the departments
/// use them of themselves.
enum BodyWords {
  /// Last characters of a region's name, and whether one character may stand before it (寿县).
  static let regionEnds: [Character: Int] = [
    "省": 2, "市": 2, "州": 2, "盟": 2, "县": 1, "区": 2, "旗": 2, "乡": 2, "镇": 2,
  ]

  /// Words that end like a region and are none (住房和城市建设局).
  static let notRegions: Set<String> = [
    "城市", "城乡", "城镇", "社区", "园区", "小区", "辖区", "景区", "灾区", "库区", "林区", "山区", "校区",
    "院区", "片区", "街区", "都市", "超市", "集市", "门市", "同盟", "乡镇", "全县", "全市", "全区", "全省",
    "各县", "各市", "各区", "本县", "本市", "本区", "我县", "我市", "我区",
  ]

  /// Beginnings that look like a bare 市, 县 … and are a word of the name (市场监督管理局).
  static let notBareRegions: [String] = [
    "市场", "市政工程", "市政管理", "市政公用", "市政设施", "市政园林", "市政服务", "市容", "市民服务", "市民中心", "市民之家", "县域",
    "区域", "区块", "乡村", "乡镇", "镇村",
  ]

  /// Beginnings of bodies that stand before the region, and what is kept of them.
  static let prefixes: [(print: String, kept: String)] = [
    ("中国共产党", ""), ("中共", ""),
    ("中国人民政治协商会议", "政协"), ("人民政协", "政协"), ("政协", "政协"),
    ("中国共产主义青年团", "共青团"), ("共产主义青年团", "共青团"), ("共青团", "共青团"),
    ("中国民主同盟", "民盟"),
  ]

  /// Short forms as UTF-8; longer prints first, each replaced where it stands.
  static let shortForms: [(print: [UInt8], short: [UInt8])] = shortWords.map {
    (Array($0.print.utf8), Array($0.short.utf8))
  }

  private static let shortWords: [(print: String, short: String)] = [
    ("人民代表大会常务委员会", "人大"), ("人大常务委员会", "人大"), ("人大常委会", "人大"),
    ("人民代表大会", "人大"),
    ("政治协商会议", "政协"), ("政协委员会", "政协"), ("政协常委会", "政协"),
    ("人力资源和社会保障", "人社"), ("人力资源社会保障", "人社"),
    ("住房和城乡建设", "住建"), ("住房城乡建设", "住建"),
    ("发展和改革", "发改"), ("发展改革", "发改"),
    ("自然资源和规划", "自规"), ("工业和信息化", "工信"), ("文化和旅游", "文旅"),
    ("行政审批服务管理", "审批"), ("行政审批服务", "审批"), ("行政审批", "审批"),
    ("市场监督管理", "市监"), ("市场监管", "市监"),
    ("城市管理综合行政执法", "城管"), ("综合行政执法", "执法"), ("城市管理", "城管"),
    ("机关事务管理", "机关事务"), ("退役军人事务", "退役军人"), ("应急管理", "应急"),
    ("卫生健康", "卫健"), ("医疗保障", "医保"), ("生态环境", "环境"), ("环境保护", "环保"),
    ("交通运输", "交通"), ("科学技术", "科技"), ("公共资源交易", "公资"),
    ("文学艺术界联合会", "文联"), ("妇女联合会", "妇联"), ("残疾人联合会", "残联"),
    ("工商业联合会", "工商联"), ("归国华侨联合会", "侨联"), ("社会科学界联合会", "社科联"),
    ("科技协会", "科协"), ("科学技术协会", "科协"),
    ("统一战线工作", "统战"), ("纪律检查委员会", "纪委"), ("监察委员会", "监委"),
    ("政法委员会", "政法委"), ("机构编制委员会", "编委"), ("管理委员会", "管委会"),
    ("居民委员会", "居委会"), ("村民委员会", "村委会"),
    ("人民政府", "政府"), ("委员会", "委"), ("办公室", "办"),
  ]

  /// Offices of a party committee, whose names go with and without 委 (市委组织部, 组织部).
  static let committeeOffices: [String] = [
    "组织部", "宣传部", "统战部", "政法委", "党校", "编办", "网信办", "巡察办", "老干部局", "机要局",
  ]

  /// Names that tell nobody apart.
  static let generic: Set<String> = [
    "本级", "本单位", "本部门", "本局", "机关", "局机关", "委机关", "办", "我局", "我单位", "单位", "部门", "局",
  ]

  /// Bracketed additions that name no other body; what they hold.
  static let additions: Set<String> = [
    "本级", "公章", "盖章", "单位", "机关", "汇总", "部门", "单位公章", "加盖公章", "含下属单位", "签章",
  ]
}
