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
    "市场", "市政工程", "市政管理", "市政公用", "市政设施", "市政园林", "市政服务", "市政道路", "市容", "市民服务", "市民中心", "市民之家",
    "市级", "市监局", "市监所",
    "市县", "县域", "县级", "区域", "区块", "区级", "区划", "乡村", "乡镇", "乡道", "镇村", "镇级", "镇区", "省级", "省道", "州级",
    "盟市", "旗县", "旗舰",
  ]

  /// Zones by their short names, which stand for a region of their own.
  static let zones: Set<String> = ["高新区", "经开区"]

  static let zoneForms = bytes([
    ("高新技术产业开发区", "高新区"), ("高新技术产业园区", "高新区"), ("高新技术开发区", "高新区"),
    ("经济技术开发区", "经开区"), ("经济开发区", "经开区"),
  ])

  /// What a region's own administration is called, and nothing.
  static let seats: Set<String> = ["", "政府", "管委会", "党委", "党委政府"]

  /// Words behind a name that mean the body itself without those under it.
  static let levels: [String] = ["机关本级", "本级机关", "本级", "机关"]

  /// Beginnings of bodies that stand before the region, and what is kept of them.
  static let prefixes: [(print: String, kept: String)] = [
    ("中国共产党", ""), ("中共", ""),
    ("中国人民政治协商会议", "政协"), ("人民政协", "政协"), ("政协", "政协"),
    ("中国共产主义青年团", "共青团"), ("共产主义青年团", "共青团"), ("共青团", "共青团"),
    ("中国民主同盟", "民盟"), ("国家税务总局", ""),
    ("团省委", "共青团委"), ("团市委", "共青团委"), ("团州委", "共青团委"), ("团县委", "共青团委"),
    ("团区委", "共青团委"), ("团旗委", "共青团委"),
  ]

  /// Short forms as UTF-8; longer prints first, each replaced where it stands.
  static let shortForms = bytes(shortWords)

  private static func bytes(_ words: [(print: String, short: String)])
    -> [(print: [UInt8], short: [UInt8])]
  {
    words.map { (Array($0.print.utf8), Array($0.short.utf8)) }
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
    ("统一战线工作", "统战"), ("纪律检查委员会", "纪委"), ("监察委员会", "监委"), ("纪委监委", "纪委"),
    ("直属机关工作委员会", "直工委"), ("直机关工作委员会", "直工委"), ("直机关工委", "直工委"),
    ("政法委员会", "政法委"), ("机构编制委员会办公室", "编办"), ("机构编制委员会", "编委"),
    ("街道办事处", "街道"), ("街道办", "街道"), ("街办", "街道"), ("地方志编纂委员会办公室", "志办"),
    ("交通警察", "交警"), ("人民检察院", "检察院"), ("人民法院", "法院"), ("人民医院", "医院"),
    ("妇幼保健计划生育服务中心", "妇幼保健院"), ("第", ""), ("高级中学", "中"), ("初级中学", "中"), ("中学", "中"),
    ("中心小学", "小学"), ("管理委员会", "管委会"),
    ("居民委员会", "居委会"), ("村民委员会", "村委会"),
    ("人民政府", "政府"), ("委员会", "委"), ("办公室", "办"),
  ]

  /// Offices of a party committee, whose names go with and without 委 (市委组织部, 组织部).
  static let committeeOffices: [String] = [
    "组织部", "宣传部", "统战部", "政法委", "党校", "编办", "网信办", "巡察办", "老干部局", "机要局", "直工委",
  ]

  /// Names from before the reform of institutions of 2018 and those that took their place, and
  /// offices that places name each in its way.
  static let reforms = bytes([
    ("国土资源", "自然资源"), ("环保", "环境"), ("卫生和计划生育", "卫健"), ("卫生计生", "卫健"), ("卫计", "卫健"),
    ("人口和计划生育", "卫健"), ("文化广电新闻出版", "文旅"), ("文化广播电视和旅游", "文旅"),
    ("文化广电和旅游", "文旅"), ("文化广电旅游", "文旅"), ("旅游发展", "文旅"), ("广播电视台", "融媒体中心"),
    ("工商行政管理", "市监"), ("质量技术监督", "市监"), ("食品药品监督管理", "市监"),
    ("安全生产监督管理", "应急"), ("扶贫开发办公室", "乡村振兴局"), ("扶贫办", "乡村振兴局"),
    ("经济和信息化", "工信"), ("经济信息化", "工信"), ("水务", "水利"), ("林业和草原", "林业"), ("林草", "林业"),
    ("政务服务数据管理", "审批"), ("政务服务和数据管理", "审批"), ("政务服务管理", "审批"), ("政数", "审批"),
    ("执法", "城管"), ("国家税务", "税务"), ("地方税务", "税务"), ("监委", "纪委"),
  ])

  /// Names that tell nobody apart.
  static let generic: Set<String> = [
    "本级", "本单位", "本部门", "本局", "机关", "局机关", "委机关", "办", "我局", "我单位", "单位", "部门", "局",
  ]

  /// Bracketed additions that name no other body; what they hold.
  static let additions: Set<String> = [
    "本级", "公章", "盖章", "单位", "机关", "汇总", "部门", "单位公章", "加盖公章", "含下属单位", "签章",
    "汇总数", "本级及所属", "含所属单位", "机关本级", "本级机关", "部门汇总", "单位盖章", "全称",
  ]
}
