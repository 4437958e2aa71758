"""Tables, styles and lists without end."""
from package import NAMESPACES, Kind, Repeated, body, paragraph

MILLION = 1_000_000
CELL = "<w:tc><w:p w:rsidR='@@'/></w:tc>"


def table(*rows) -> bytes:
    return body("<w:tbl>", *rows, "</w:tbl>")


def rows(row: str, count: int) -> Repeated:
    return Repeated((f"<w:tr>{row}</w:tr>", count))


def span(value, element: str = "gridSpan") -> str:
    return f"<w:tc><w:tcPr><w:{element} w:val='{value}'/></w:tcPr>{paragraph('x')}</w:tc>"


def skip(value, side: str = "gridBefore") -> str:
    return f"<w:tr><w:trPr><w:{side} w:val='{value}'/></w:trPr>{CELL}</w:tr>"


def part(root: str, *content: str) -> str:
    return f"<w:{root} {NAMESPACES}>{''.join(content)}</w:{root}>"


def long_part(root: str, *pieces: tuple[str, int]) -> Repeated:
    """A part of pieces, each with how often it is repeated."""
    return Repeated((f"<w:{root} {NAMESPACES}>", 1), *pieces, (f"</w:{root}>", 1))


def styled(*styles, count: int = 10_000, last: str = "s0") -> bytes:
    return body(
        Repeated((f"<w:p><w:pPr><w:pStyle w:val='{last}'/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>", count)),
        styles=part("styles", *styles))


def chain(length: int, closed: bool) -> list[str]:
    ends = f"s{0 if closed else length}"
    return [
        f"<w:style w:type='paragraph' w:styleId='s{n}'>"
        f"<w:basedOn w:val='{f's{n + 1}' if n + 1 < length else ends}'/></w:style>"
        for n in range(length)]


def listed(numbering: str, number: str = "1", count: int = 100_000) -> bytes:
    item = (
        f"<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='{number}'/></w:numPr></w:pPr>"
        "<w:r><w:t>x</w:t></w:r></w:p>")
    return body(Repeated((item, count)), numbering=numbering)


def level(text: str, extra: str = "") -> str:
    return f"<w:lvl w:ilvl='0'>{extra}<w:lvlText w:val='{text}'/></w:lvl>"


def abstract(levels: str, number: int = 0, extra: str = "") -> str:
    return f"<w:abstractNum w:abstractNumId='{number}'>{extra}{levels}</w:abstractNum>"


def instance(number: int = 1, of: int = 0) -> str:
    return f"<w:num w:numId='{number}'><w:abstractNumId w:val='{of}'/></w:num>"


def many_lists(count: int) -> bytes:
    """Each paragraph in a list of its own, of definitions that are all linked to one style."""
    link = "<w:numStyleLink w:val='s'/>"
    numbering = part(
        "numbering", *(abstract("", n, link) for n in range(count)),
        *(instance(n + 1, n) for n in range(count)))
    items = "".join(
        f"<w:p><w:pPr><w:numPr><w:numId w:val='{n + 1}'/></w:numPr></w:pPr></w:p>"
        for n in range(count))
    return body(items, numbering=numbering)


def styled_lists(count: int) -> bytes:
    """A list found through a style, among many that are linked to a numbering style."""
    link = "<w:numStyleLink w:val='s'/>"
    numbering = part(
        "numbering", *(abstract("", n, link) for n in range(count)), instance(1, 0))
    style = (
        "<w:style w:type='paragraph' w:styleId='s0'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr>"
        "</w:pPr></w:style>")
    paragraphs = Repeated(("<w:p w:rsidR='@@'><w:pPr><w:pStyle w:val='s0'/></w:pPr></w:p>", 500_000))
    return body(paragraphs, styles=part("styles", style), numbering=numbering)


def merged(count: int) -> str:
    return "<w:tc a='@@'><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>" * count


SPANS = ("2147483647", "9223372036854775807", "99999999999999999999999", "-1", "-2147483648", "0", "1e9", "x")


def row_of(*texts: str) -> str:
    return "<w:tr>" + "".join(f"<w:tc>{paragraph(text)}</w:tc>" for text in texts) + "</w:tr>"


KINDS = [
    Kind("cells-5-million", "too-large", lambda: table(rows(CELL * 50, 100_000))),
    Kind("cells-5-million-of-text", "too-large", lambda: table(
        rows(f"<w:tc>{paragraph('@@')}</w:tc>" * 50, 100_000))),
    Kind("cells-just-under-the-limit", "ok", lambda: table(
        rows(f"<w:tc>{paragraph('@@')}</w:tc>" * 10, 49_000))),
    Kind("cells-in-900-columns", "ok", lambda: table(Repeated(("<w:tr>" + CELL * 900 + "</w:tr>", 300)))),
    Kind("cells-just-under-the-limit-blank", "ok", lambda: table(rows("<w:tc a='@@'/>" + "<w:tc/>" * 9, 49_000))),
    Kind("cells-in-one-row", "too-large", lambda: table("<w:tr>", Repeated((CELL, MILLION)), "</w:tr>")),
    Kind("rows-a-million", "too-large", lambda: table(rows(CELL, MILLION))),
    Kind("rows-a-million-empty", "too-large", lambda: table(Repeated(("<w:tr a='@@'/>", MILLION)))),
    Kind("tables-a-million-empty", "ok too-large", lambda: body(Repeated(("<w:tbl a='@@'/>", MILLION)))),
    Kind("tables-300000-of-a-cell", "ok too-large", lambda: body(
        Repeated((f"<w:tbl><w:tr>{CELL}</w:tr></w:tbl>", 300_000)))),
    Kind("rows-100000-under-a-wide-one", "too-large", lambda: table(rows(span(450), 1), rows(CELL, 100_000))),
    Kind("rows-100000-each-wide", "too-large", lambda: table(rows(span(450) + CELL, 100_000))),
    *[Kind(f"grid-span-{value}", "ok too-large", lambda v=value: table(rows(span(v) + CELL, 50)))
      for value in SPANS],
    Kind("grid-span-65535-in-10000-rows", "ok too-large", lambda: table(rows(span(65_535) + CELL, 10_000))),
    Kind("grid-spans-of-63-in-10000-rows", "too-large", lambda: table(rows(span(63) * 2, 10_000))),
    Kind("tables-150-deep-100-times", "ok too-large", lambda: body(Repeated((
        "<w:tbl><w:tr a='@@'><w:tc>" * 150 + "<w:p/></w:tc></w:tr></w:tbl>" * 150, 100)))),
    Kind("tables-in-each-cell-of-a-table", "ok", lambda: table(rows(
        f"<w:tc><w:tbl><w:tr>{CELL * 5}</w:tr></w:tbl><w:p/></w:tc>" * 5, 5_000))),
    *[Kind(f"grid-before-{value}", "ok too-large", lambda v=value: table(skip(v), skip(v, "gridAfter")))
      for value in SPANS],
    Kind("grid-spans-that-add-up", "too-large", lambda: table(rows(span(400) * 1_000, 100))),
    Kind("grid-of-a-million-columns", "ok too-large", lambda: table(
        "<w:tblGrid>", Repeated(("<w:gridCol/>", MILLION)), "</w:tblGrid>", rows(span(2147483647), 10))),
    Kind("v-merge-without-a-start", "ok", lambda: table(rows(merged(10), 1_000))),
    Kind("v-merge-down-49000-rows", "ok", lambda: table(rows(merged(10), 49_000))),
    Kind("h-merge-without-a-start", "ok", lambda: table(rows(span("continue", "hMerge") * 10, 1_000))),
    Kind("h-merge-of-100000-cells", "ok too-large", lambda: table(
        rows(span("restart", "hMerge") + span("continue", "hMerge") * 100_000, 1))),
    Kind("rows-of-numbers-that-never-add-up", "ok", lambda: table(
        rows("".join(f"<w:tc>{paragraph(t)}</w:tc>" for t in (
            "一级指标", "二级指标", "三级指标", "分值", "年度指标值", "实际完成值", "得分", "偏差原因")), 1),
        rows(f"<w:tc>{paragraph('指标@@')}</w:tc>" * 3 + f"<w:tc>{paragraph('@@')}</w:tc>" * 5, 45_000))),
    Kind("tables-of-indicators-5000", "ok", lambda: body(Repeated((
        "<w:tbl>" + "".join("<w:tr>" + "".join(f"<w:tc>{paragraph(t)}</w:tc>" for t in r) + "</w:tr>" for r in (
            ("一级指标", "二级指标", "三级指标", "分值", "年度指标值", "实际完成值", "得分"),
            ("产出指标", "数量指标", "指标@@", "10", "@@", "@@", "@@"))) + "</w:tbl><w:p/>", 5_000)))),
    Kind("funds-blocks-3000", "ok", lambda: body(
        "<w:tbl>", Repeated((row_of("单位：万元", "单位：元", "预算@@", "1") + row_of("预算数", "执行数", "项目名称", "1"), 3_000)),
        "</w:tbl>")),
    Kind("labels-of-120000-forms", "ok too-large", lambda: body(
        "<w:tbl>", Repeated((row_of("项目名称", "项目@@", "主管部门", "某局@@"), 120_000)), "</w:tbl>")),
    Kind("titles-and-tables-30000", "ok too-large", lambda: body(Repeated((
        paragraph("桂岭市@@局2023年度部门整体支出绩效自评报告") + "<w:tbl>"
        + row_of("一级指标", "二级指标", "三级指标", "分值", "年度指标值", "实际完成值", "得分")
        + row_of("产出", "数量", "指@@", "10", "1", "1", "10") + "</w:tbl>", 30_000)))),
    Kind("indicators-without-scores", "ok", lambda: body(
        "<w:tbl>", row_of("一级指标", "二级指标", "三级指标", "分值", "年度指标值", "实际完成值", "得分", "偏差原因"),
        Repeated((row_of("产出指标（10分）", "数量指标@@（5分）", "指标@@", "2", "1", "1", "", ""), 30_000)), "</w:tbl>")),
    Kind("lines-of-funds-30000", "ok", lambda: body(
        paragraph("桂岭市林业局2023年度部门整体支出绩效自评报告"), "<w:tbl>",
        row_of("支出名称", "年初预算数", "全年预算数", "全年执行数", "执行率"),
        Repeated((row_of("支出@@", "10.00", "@@", "@@.5", "90%"), 30_000)), "</w:tbl>")),
    Kind("numbered-lines-of-funds-30000", "ok", lambda: body(
        paragraph("桂岭市林业局2023年度部门整体支出绩效自评报告"), paragraph("单位：万元"), "<w:tbl>",
        row_of("支出名称", "年初预算数", "全年预算数", "全年执行数", "执行率"),
        Repeated((row_of("（1）支出@@", "10.00", "@@", "@@.5", "90%"), 30_000)), "</w:tbl>")),
    Kind("deleted-rows-a-million", "ok too-large", lambda: table(Repeated(
        (f"<w:tr><w:trPr><w:del/></w:trPr>{CELL}</w:tr>", MILLION)))),
    Kind("styles-a-million", "too-large", lambda: styled(
        "".join(f"<w:style w:styleId='s{n}'/>" for n in range(MILLION)))),
    Kind("style-based-on-itself", "ok", lambda: styled(*chain(1, True))),
    Kind("style-circle-of-10000", "ok", lambda: styled(*chain(10_000, True))),
    Kind("style-chain-of-19000", "ok", lambda: styled(*chain(19_000, False), count=200_000)),
    Kind("styles-19000-that-hide-and-show", "ok", lambda: styled(*(
        f"<w:style w:type='paragraph' w:styleId='s{n}'><w:basedOn w:val='s{n + 1}'/>"
        "<w:rPr><w:vanish w:val='0'/></w:rPr></w:style>" for n in range(19_000)), count=200_000)),
    Kind("styles-of-one-name-a-million", "ok too-large", lambda: body(
        paragraph("x"), styles=long_part("styles", ("<w:style w:styleId='s0' a='@@'/>", MILLION)))),
    Kind("style-properties-a-million", "ok", lambda: styled(
        "<w:style w:styleId='s0'><w:rPr>" + "<w:vanish/><w:vanish w:val='0'/>" * 500_000 + "</w:rPr></w:style>", count=10)),
    Kind("style-name-of-5-MB", "ok", lambda: styled(
        f"<w:style w:styleId='s0'><w:name w:val='{'x' * 5 * MILLION}'/></w:style>", count=100_000)),
    Kind("list-text-of-5-MB", "ok", lambda: listed(
        part("numbering", abstract(level("%1" * 2_500_000)), instance()))),
    Kind("list-text-of-60-KB", "ok", lambda: listed(
        part("numbering", abstract(level("%1" * 30_000)), instance()))),
    Kind("list-start-at-the-end-of-numbers", "ok", lambda: listed(part("numbering", abstract(
        level("%1", "<w:start w:val='9223372036854775807'/>")), instance()), count=10)),
    Kind("list-levels-100000", "ok too-large", lambda: listed(part("numbering", abstract(
        "".join(f"<w:lvl w:ilvl='{n}'/>" for n in range(100_000))), instance()))),
    Kind("list-levels-out-of-range", "ok", lambda: listed(part("numbering", abstract(
        "<w:lvl w:ilvl='-1'/><w:lvl w:ilvl='9'/><w:lvl w:ilvl='9223372036854775807'/>"), instance()))),
    Kind("list-definitions-a-million", "too-large", lambda: listed(part(
        "numbering", *(abstract("", n) for n in range(MILLION))))),
    Kind("list-definitions-of-one-number-a-million", "ok too-large", lambda: body(
        paragraph("x"), numbering=long_part(
            "numbering", (abstract(level("%1 @@"), 0), 300_000), (instance(), 1)))),
    Kind("list-instances-19000-each-its-own-start", "ok", lambda: listed(part(
        "numbering", abstract(level("%1.")), *(
            f"<w:num w:numId='{n}'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='0'>"
            f"<w:startOverride w:val='{n}'/></w:lvlOverride></w:num>" for n in range(1, 19_000))), number="18999")),
    Kind("lists-9000-linked-to-one-style", "ok", lambda: many_lists(9_000)),
    Kind("list-of-a-style-among-19000-linked", "ok", lambda: styled_lists(19_000)),
]
