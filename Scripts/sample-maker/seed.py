"""The report that carries the figures and indicators of the published report jixiao began with."""
from layouts import PROSE_HEAD, merged
from word import Word

BUDGET = [
    ("推进学习型机关建设，提升服务发展能力。", "27.94", "27.94", "27.94", "27.94"),
    ("突出地方特色，提高立法质量。", "24.55", "24.55", "24.55", "24.55"),
    ("增强监督实效，推动重点工作落实。", "1016.93", "1016.93", "1016.93", "1016.93"),
    ("服务代表履职，发挥代表作用。", "102.73", "84.98", "102.30", "84.98"),
    ("加强自身建设，提升依法履职水平。", "171.35", "171.35", "171.35", "171.35"),
]
TABLES = [
    ("（一）履职完成情况", [
        ("数量", "专项调研", "10", ">=6次以上", "6次以上", "10"), ("数量", "执法检查工作", "10", ">=4次", "5次", "10"),
        ("数量", "视察评议", "10", ">=3次以上", "3次以上", "10"), ("质量", "“三公经费”变动率", "5", "<=0%", "0%", "5"),
        ("时效", "预算监督和审查", "10", "全年", "95%", "9.5"), ("时效", "依法履职，提升代表依法履职能力", "10", "全年", "95%", "9.5"),
        ("成本", "预算执行率", "5", ">=98%", "98%", "5")]),
    ("（二）履职效果情况", [
        ("社会效益", "重点任务完成率", "10", ">=98%", "98%", "10"), ("社会效益", "通过办理提案等收集社情民意", "10", "效果明显", "95%", "9.5"),
        ("社会效益", "督办信访案件及时率（%）", "5", "及时", "95%", "4.75"), ("生态效益", "预期达到的效果", "5", ">=95%", "95%", "5"),
        ("可持续影响", "推动有关法律制度，相关政策措施的落实，促进经济可持续发展", "5", "长期", "100%", "5")]),
    ("（三）社会满意度情况", [
        ("满意度", "通过了解社情民意，开展视察、专题调研、执法检查等活动，切实提高群众满意度", "5", ">=95%", "95%", "5")]),
]
ITEMS = [("信息化建设经费", "49.93"), ("执法检查", "11.47"), ("专委会经费", "24.93"), ("领导调研", "47.97"), ("编撰志书经费", "12.05"),
         ("网站运行维护费", "25"), ("人大立法工作经费", "24.55"), ("人大监督工作经费", "27.94"), ("人大代表活动经费", "84.98")]


def seed(entry, year):
    word, name = Word(entry["file"]), entry["name"]
    word.paragraph("附2")
    word.paragraph(f"{year}年度{name}")
    word.paragraph("整体支出预算绩效自评报告", bookmark=True)
    word.paragraph("一、部门（单位）基本情况")
    word.paragraph("（三）人员构成")
    word.paragraph(f"{name}内设职能部门个数11个，预算单位个数1个。核定的人员编制60人，其中：行政编制45人，事业编制15人。年末实有在职人员58人，退休人员41人。")
    word.paragraph("(四) 资产情况")
    word.paragraph("资产总额234.98万元，其中：流动资产20.20万元，固定资产净值为168.67万元，无形资产净值为46.11万元。")
    word.paragraph()
    word.paragraph("二、部门（单位）预算管理及执行情况")
    word.paragraph("1．资金使用情况")
    rows = [["职能名称", "政策或重点任务", "完成情况", "预算数(万元)", "其中：财政拨款", "执行数(万元)", "其中：财政拨款"]]
    rows += [["", task, "完成", b, f, e, ef] for task, b, f, e, ef in BUDGET]
    rows.append([("金额合计", 3), "1343.50", "1325.75", "1343.07", "1325.75"])
    word.table(7, rows)
    word.paragraph("2.预算管理及执行情况分析")
    word.paragraph(f"{year}年度总收入为1343.50万元。其中：一般公共预算财政拨款收入1325.75万元，非同级财政拨款收入为17.75万元。")
    word.paragraph(f"{year}年度总支出为1343.07万元。其中：一般公共预算财政拨款支出1325.75万元。具体如下：")
    word.paragraph("（一）基本支出1016.93万元，主要用于人员工资、社保、办公费、差旅费、会议费等日常公用经费。")
    word.paragraph("（二）项目支出308.82万元。主要用于" + "，".join(n + a + "万元" for n, a in ITEMS) + "。")
    word.paragraph("三、部门（单位）整体支出绩效目标及开展情况")
    word.paragraph("整体支出绩效自评价结果为:总得分98.25分，属于\"优秀\"。")
    word.paragraph("四、部门（单位）整体支出绩效实现情况")
    for title, indicators in TABLES:
        word.paragraph(title)
        word.table(6, [PROSE_HEAD] + merged([list(row) for row in indicators], 0))
    word.paragraph("五、部门（单位）整体支出绩效中存在问题及改进措施")
    word.paragraph("部分指标设置还不够具体，下一步结合年度重点任务细化目标。")
    word.paragraph("六、绩效自评结果拟应用和公开情况")
    word.paragraph("自评结果按规定公开。")
    word.paragraph("七、其他需要说明的情况")
    word.paragraph("无")
    planted = [("execution-rate", "预算执行率 says 98%, 1343.07 / 1343.50 is 99.97%")]
    planted += [("target-actual-mismatch", f"{n}: {t} answered by {a}") for _, rows in TABLES
                for _, n, _, t, a, _ in rows if not any(c.isdigit() for c in t)]
    planted += [("unmeasured-actual", f"{n}: {t} answered by {a}") for _, rows in TABLES
                for _, n, _, t, a, _ in rows if t.endswith("以上")]
    return word.bytes(), planted
