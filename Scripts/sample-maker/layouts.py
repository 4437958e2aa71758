"""The two forms of the samples: the prose report in seven parts and the ministry's single table."""
from decimal import Decimal as D

from figures import WEIGHTS, cents, draw_for, indicators, money, plain, rating, split
from word import Word

PROSE_HEAD = ["二级指标", "三级指标", "权重", "目标值", "业绩值", "得分"]
BLOCKS = {"outputs": ("产出指标", "（50分）"), "effects": ("效益指标", "（30分）"), "satisfaction": ("满意度指标", "（10分）")}


def merged(rows, column):
    """Blank cells below an equal label become continuations of its vertical merge."""
    result, previous = [], None
    for row in rows:
        row = list(row)
        label = row[column]
        row[column] = (label, 1, "continue" if label == previous else "restart")
        if label == previous:
            row[column] = ("", 1, "continue")
        previous = label
        result.append(row)
    return result


def indicator_table(word, rows):
    cells = [[r["level2"], r["name"], plain(r["weight"]), r["target"], r["actual"],
              "" if r["score"] is None else plain(r["score"])] for r in rows]
    word.table(6, [PROSE_HEAD] + merged(cells, 0))


def prose(entry, city, year):
    """A report in seven parts; returns the file and what was planted in it."""
    draw, word = draw_for(entry), Word(entry["file"])
    name, planted = entry["name"], []
    plant, rounding = entry.get("plant"), entry.get("rounding", False)

    lines, total = money(draw, len(entry["duties"]), entry["scale"], rounding)
    other = cents(lines[-1] * D("0.08"))
    fiscal = lines[:-1] + [lines[-1] - other]
    fiscal_total = sum(fiscal) if not rounding else total - other
    unspent = cents(lines[-1] * D("0.05"))
    executed = lines[:-1] + [lines[-1] - unspent]
    executed_total = total - unspent
    basic, project = split(draw, executed_total, 2)
    items = [cents(p) for p in split(draw, cents(project * D("0.92")), 3)]

    rows = indicators(draw, entry, "prose", 5 if entry.get("lowered") else draw.choice([0, 1]))
    if entry.get("lowered"):
        for row in [r for r in rows if r["score"] < r["weight"]][:4]:
            want = D(row["target"].strip("≥%"))
            got = (want * D("0.55")).quantize(D(1))
            row["actual"], row["score"] = f"{got}%", cents(row["weight"] * got / want)
    score = sum(r["score"] for r in rows)
    stated, word_rating = score, rating(score)
    stated_basic = basic
    if plant == "scores-sum":
        digits = str(cents(score - D("1.2") if score == 100 else score))
        stated = D(digits) if score == 100 else D(digits[:-2] + digits[-1] + digits[-2])
        planted.append(("scores-sum", f"stated {plain(stated)}, the rows add to {plain(score)}"))
    if plant == "rating-band":
        word_rating = "优秀"
        planted.append(("rating-band", f"{plain(score)} is called 优秀"))
        planted.append(("peer-outlier", f"{plain(score)} is far below the other departments"))
    if plant == "basic-plus-project":
        stated_basic = basic - 36
        planted.append(("basic-plus-project", f"basic expenditure {stated_basic} instead of {basic}"))

    word.paragraph("附件2")
    word.paragraph(f"{year}年度{name}", heading=False)
    word.paragraph("部门整体支出绩效自评报告", bookmark=True)
    word.paragraph("部门（单位）基本情况" if numbered(entry) else "一、部门（单位）基本情况", heading=True, numbered=numbered(entry))
    word.paragraph("（一）主要职责职能")
    for index, duty in enumerate(entry["duties"], 1):
        word.paragraph(f"{index}、{duty}")
    word.paragraph("（二）组织机构框架")
    if entry.get("box", "教育" in name):
        word.text_box("办公室  业务科  财务科  督查科")
    posts = [draw.randint(18, 46), draw.randint(6, 24)]
    staff = sum(posts) - draw.randint(0, 4)
    word.paragraph(f"{name}内设科室{draw.randint(5, 12)}个。")
    word.paragraph("（三）人员构成")
    word.paragraph(f"核定的人员编制{sum(posts)}人，其中：行政编制{posts[0]}人，事业编制{posts[1]}人。年末实有在职人员{staff}人，退休人员{draw.randint(8, 30)}人。")
    word.paragraph("（四）资产情况")
    assets = [cents(entry["scale"] * D(str(round(draw.uniform(0.02, 0.2), 4)))) for _ in range(3)]
    word.paragraph(f"资产总额{sum(assets)}万元，其中：流动资产{assets[0]}万元，固定资产净值{assets[1]}万元，无形资产净值{assets[2]}万元。")

    word.paragraph("部门（单位）预算管理及执行情况" if numbered(entry) else "二、部门（单位）预算管理及执行情况", heading=True, numbered=numbered(entry))
    word.paragraph("1．资金使用情况")
    head = ["职能名称", "政策或重点任务", "完成情况", "预算数(万元)", "其中：财政拨款", "执行数(万元)", "其中：财政拨款"]
    body = [["", duty, "完成", str(b), str(f), str(e), str(min(f, e))]
            for duty, b, f, e in zip(entry["duties"], lines, fiscal, executed)]
    executed_fiscal = sum(min(f, e) for f, e in zip(fiscal, executed)) if not rounding else min(fiscal_total, executed_total)
    body.append([("金额合计", 3), str(total), str(fiscal_total), str(executed_total), str(executed_fiscal)])
    word.table(7, [head] + body)
    word.paragraph("2.预算管理及执行情况分析")
    word.paragraph(f"{year}年度总收入为{total}万元。其中：一般公共预算财政拨款收入{fiscal_total}万元，其他收入{total - fiscal_total}万元。")
    spent = f"{year}年度总支出为{executed_total}万元，年末结转和结余{unspent}万元。"
    if entry.get("tracked", "司法" in name):
        word.paragraph(runs=word.revised(f"{year}年度总支出为", str(executed_total + 3), str(executed_total), f"万元，年末结转和结余{unspent}万元。"))
        planted.append(("revisions-left", "one insertion and one deletion left tracked"))
    else:
        word.paragraph(spent)
    word.paragraph(f"（一）基本支出{stated_basic}万元，主要用于人员工资、社会保障缴费、办公费、差旅费等日常公用经费。")
    names = [f"{d.rstrip('。').split('，')[0]}经费" for d in entry["duties"][:3]]
    word.paragraph(f"（二）项目支出{project}万元。主要用于" + "，".join(f"{n}{a}万元" for n, a in zip(names, items)) + "等。")

    word.paragraph("部门（单位）整体支出绩效目标及开展情况" if numbered(entry) else "三、部门（单位）整体支出绩效目标及开展情况", heading=True, numbered=numbered(entry))
    word.paragraph(f"综合各项指标完成情况，整体支出绩效自评价结果为：总得分{plain(stated)}分，属于“{word_rating}”。")
    word.paragraph("部门（单位）整体支出绩效实现情况" if numbered(entry) else "四、部门（单位）整体支出绩效实现情况", heading=True, numbered=numbered(entry))
    for title, block in (("（一）履职完成情况", "outputs"), ("（二）履职效果情况", "effects"), ("（三）社会满意度情况", "satisfaction")):
        word.paragraph(title)
        indicator_table(word, [r for r in rows if r["block"] == block])
    for title, text in (
        ("部门（单位）整体支出绩效中存在问题及改进措施", "个别项目前期准备不够充分，下一步提前编制实施计划，按季度跟踪绩效目标。"),
        ("绩效自评结果拟应用和公开情况", "自评结果作为下一年度预算安排的参考，并按规定随决算公开。"),
        ("其他需要说明的情况", "无"),
    ):
        number = "" if numbered(entry) else {"部门": "五、", "绩效": "六、", "其他": "七、"}[title[:2]]
        word.paragraph(number + title, heading=True, numbered=numbered(entry))
        word.paragraph(text)
    return word.bytes(), planted


def numbered(entry):
    """One report leaves the numbers of its headings to Word."""
    return "林业" in entry["name"]


def funds(draw, entry, planted, columns):
    """The funds block of the ministry's form: rows, the rate's score."""
    plant, rounding = entry.get("plant"), entry.get("rounding", False)
    (first, second), total = money(draw, 2, entry["scale"], rounding)
    initial = cents(total * D("0.96"))
    initial_parts = [cents(initial * first / total), None]
    initial_parts[1] = initial - initial_parts[0]
    unspent = cents(total * D(str(round(draw.uniform(0, 0.06), 3))))
    done = [first - unspent, second] if first > unspent else [first, second - unspent]
    executed = total - unspent
    rate = executed / total * 100
    score = min(D(10), (executed / total * 10).quantize(D("0.01")))
    printed = f"{cents(rate)}%"
    if plant == "execution-rate":
        executed = total - cents(total * D("0.0837"))
        done = [first - (total - executed), second] if first > total - executed else [first, second - (total - executed)]
        rate = cents(executed / total * 100)
        wrong = str(rate)[0] + str(rate)[3] + "." + str(rate)[1] + str(rate)[4]
        printed, score = f"{wrong}%", (executed / total * 10).quantize(D("0.01"))
        planted.append(("execution-rate", f"printed {wrong}%, {executed} / {total}"))
    if plant == "budget-sum":
        planted.append(("budget-sum", f"财政拨款 {first} printed as {first - 25}"))
        shown_first = first - 25
    else:
        shown_first = first
    label = ("预算资金\n（万元）" if columns == "overall" else "项目资金\n（万元）")
    rows = [
        [(label, 1, "restart"), ("", 2), "年初预算数", "全年预算数（A）", "全年执行数（B）", "分值", "执行率（B/A）", "得分"],
        [("", 1, "continue"), ("年度资金总额", 2), str(initial), str(total), str(executed), "10", printed, plain(score)],
        [("", 1, "continue"), ("其中：当年财政拨款", 2), str(initial_parts[0]), str(shown_first), str(done[0]), "-", "", "-"],
        [("", 1, "continue"), ("其他资金", 2), str(initial_parts[1]), str(second), str(done[1]), "-", "", "-"],
    ]
    return rows, score


def table(entry, city, year, kind):
    """The single-table form, overall or project."""
    draw, word, planted = draw_for(entry), Word(entry["file"]), []
    plant = entry.get("plant")
    unit = entry.get("name") if kind == "overall" else entry["department"]
    title = "部门整体支出绩效自评表" if kind == "overall" else "项目支出绩效自评表"
    word.paragraph("附件3" if kind == "overall" else "附件4")
    word.paragraph(title, bookmark=True)
    word.paragraph(f"（{year}年度）")
    printed_unit = f"{entry['code']}-{unit}" if "code" in entry else unit
    if kind == "overall":
        rows = [[("部门名称", 2), (printed_unit, 7)]]
    else:
        rows = [[("项目名称", 2), (entry["name"], 7)],
                [("主管部门", 2), (printed_unit, 3), ("实施单位", 1), (unit, 3)]]
    block, rate_score = funds(draw, entry, planted, kind)
    rows += block
    goals = entry.get("goals", f"按计划完成{entry['name']}年度任务，发挥资金效益。" if kind == "project" else "")
    rows += [[("年度总体目标", 1, "restart"), ("预期目标", 4), ("实际完成情况", 4)],
             [("", 1, "continue"), (goals, 4), ("年度目标任务已组织实施，主要指标达到预期。", 4)]]

    items = indicators(draw, entry, "table", draw.choice([0, 1, 1]))
    if plant == "weights-sum":
        items[0]["weight"] -= 2
        items[0]["score"] -= 2
        planted.append(("weights-sum", f"{items[0]['name']} weighs {plain(items[0]['weight'])}, so the points add to 98, not 100"))
    if plant == "score-exceeds-weight":
        items[1]["score"] = items[1]["weight"] + 1
        planted.append(("score-exceeds-weight", f"{items[1]['name']} scores {plain(items[1]['score'])} of {plain(items[1]['weight'])}"))
    if plant == "unmet-target-full-score":
        row = next(r for r in items if r["target"].endswith("85%"))
        row["actual"], row["score"], row["reason"] = "71%", row["weight"], ""
        planted.append(("unmet-target-full-score", f"{row['name']} {row['target']}, actual 71%, full score"))
    rows.append([("绩效指标", 1, "restart"), "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"])
    previous = (None, None)
    for item in items:
        label, points = BLOCKS[item["block"]]
        upright = "\n".join(label) + points if kind == "project" else label + points
        block_cell = (upright, 1, "restart") if item["block"] != previous[0] else ("", 1, "continue")
        level2 = (item["level2"], 1, "restart") if (item["block"], item["level2"]) != previous else ("", 1, "continue")
        previous = (item["block"], item["level2"])
        rows.append([("", 1, "continue"), block_cell, level2, item["name"], item["target"], item["actual"],
                     plain(item["weight"]), plain(item["score"]), item["reason"]])
    total = sum(i["score"] for i in items) + rate_score
    rows.append([("总分", 6), "100", plain(total), ""])
    word.table(9, rows, controls="code" in entry)
    word.paragraph("填表人：\t填报日期：2024年3月\t联系电话：")
    return word.bytes(), planted
