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
    #expect(BodyName("").core.isEmpty)
  }

  @Test("The strict sense wants the listed short form")
  func strict() {
    #expect(BodyName("安澜市北港县科学技术局").isSame(as: BodyName("北港县科技局")))
    #expect(!BodyName("安澜市农业农村局").isSame(as: BodyName("安澜市农业局")))
  }
}
