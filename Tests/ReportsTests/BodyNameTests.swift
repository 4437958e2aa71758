import Reports
import Testing

@Suite("Names of departments")
struct BodyNameTests {
  @Test(
    "Prints of one body are variants",
    arguments: [
      ("安澜市北港县科学技术局", "北港县科技局"),
      ("安澜市和门县人民代表大会常务委员会办公室", "县人大办"),
      ("安澜市和门县人民代表大会常务委员会办公室", "和门县人大常委会办公室"),
      ("南县政协", "县政协办"),
      ("中国人民政治协商会议南县委员会办公室", "南县政协办公室"),
      ("寻甸回族彝族自治县应急管理局", "寻甸县应急管理局（单位）"),
      ("411001-衡山县财政局", "衡山县财政局"),
      ("中共安澜市委员会组织部", "市委组织部"),
      ("中共安澜市委党校", "安澜市委党校"),
      ("安澜市北港县文学艺术界联合会", "北港县文联"),
      ("天长水利局", "天长市水利局"),
      ("安澜市 住房和城乡建设局（本级）", "安澜市住建局"),
      ("安澜市市场监督管理局", "市市场监管局"),
      ("安澜市融媒体中心", "融媒体中心"),
      ("安澜市民政局", "市民政局"),
      ("安澜市农业农村局", "安澜市农业局"),
      ("云溪县青山镇", "青山镇人民政府"), ("云溪县和平民族乡", "和平乡人民政府"),
      ("云溪市发展和改革委员会", "云溪市发改局"), ("云溪县卫生健康局", "云溪县卫健委"),
      ("云溪县教育局", "云溪县教育局机关本级"), ("云溪县教育局", "云溪县教育局（含所属学校）"),
      ("云溪市自然资源局", "原云溪市国土资源局"), ("云溪县市场监督管理局", "县市监局"),
      ("云溪市公安局交通警察支队", "市交警支队"), ("云溪县人民法院", "县法院"), ("云溪市第一中学", "云溪一中"),
      ("云溪县第一高级中学", "县一中"), ("中国共产主义青年团云溪县委员会", "团县委"),
      ("中共云溪县纪委云溪县监委", "云溪县纪委监委"), ("中共云溪县委机构编制委员会办公室", "县委编办"),
      ("云溪市高新技术产业开发区管理委员会", "云溪市高新区管委会"), ("云溪经济技术开发区管委会", "云溪经开区"),
      ("云溪市云河区人民政府城关街道办事处", "云河区城关街道"), ("国家税务总局云溪县税务局", "县税务局"),
      ("云溪市生态环境局青石分局", "青石县生态环境分局"), ("云溪县自然资源和规划局", "县自然资源局"),
    ])
  func variants(_ left: String, _ right: String) {
    #expect(BodyName(left).isVariant(of: BodyName(right)))
    #expect(BodyName(right).isVariant(of: BodyName(left)))
  }

  @Test(
    "Two bodies are never one",
    arguments: [
      ("安澜市财政局", "安澜市北港区财政局"),
      ("市财政局", "区财政局"),
      ("市财政局", "安澜市北港县财政局"),
      ("安澜市和门县市场监督管理局", "安澜市科学技术局"),
      ("安澜市第一中学", "安澜市第十一中学"),
      ("北港县教育局", "和门县教育局"),
      ("甲子市鼓楼区财政局", "安澜市鼓楼区财政局"),
      ("安澜市公安局", "安澜市公安局交通警察支队"),
      ("安澜市教育局", "安澜市民政局"),
      ("云溪县城关镇人民政府", "云溪县青山镇人民政府"), ("云溪县人民法院", "云溪县人民检察院"),
      ("中共云溪县委组织部", "中共云溪县委宣传部"), ("云溪县妇女联合会", "云溪县残疾人联合会"),
      ("云溪市生态环境局青石分局", "和门县生态环境分局"),
    ])
  func strangers(_ left: String, _ right: String) {
    #expect(!BodyName(left).isVariant(of: BodyName(right)))
    #expect(!BodyName(right).isVariant(of: BodyName(left)))
    #expect(!BodyName(left).isSame(as: BodyName(right)))
  }

  @Test("A region is read as far as it is one")
  func regions() {
    #expect(BodyName("住房和城乡建设局").regions.isEmpty)
    #expect(BodyName("市场监督管理局").regions.isEmpty)
    #expect(BodyName("安澜市市政工程管理处").regions == ["安澜市"])
    #expect(BodyName("广州市天河区民政局").regions == ["广州市", "天河区"])
    #expect(BodyName("县科技局").inRegion("北港县").regions == ["北港县"])
    #expect(BodyName("市科技局").inRegion("北港县").regions == ["市"])
    #expect(BodyName("财政衔接推进乡村振兴").regions.isEmpty)
    #expect(BodyName("县级公立医院").regions.isEmpty)
    #expect(BodyName("2022年县城").regions.isEmpty)
    #expect(BodyName("寻甸回族彝族自治县应急管理局").regions == ["寻甸回族彝族自治县"])
    #expect(BodyName("").core.isEmpty)
  }

  @Test("The strict sense wants the listed short form")
  func strict() {
    #expect(BodyName("安澜市北港县科学技术局").isSame(as: BodyName("北港县科技局")))
    #expect(!BodyName("安澜市农业农村局").isSame(as: BodyName("安澜市农业局")))
  }
}
