"""XML that explodes, nests, repeats or is no XML."""
from random import Random

from package import (
    DECLARATION, Kind, Repeated, W, body, docx, document, flat, paragraph, whole)

MILLION = 1_000_000
ENTITIES = "".join(
    f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "ha"}">' for n in range(10))
DOCTYPES = {
    "billion-laughs": f"<!DOCTYPE w [{ENTITIES}]>",
    "quadratic-blow-up": f'<!DOCTYPE w [<!ENTITY l9 "{"a" * 100_000}">]>',
    "entity-of-a-file": '<!DOCTYPE w [<!ENTITY l9 SYSTEM "file:///etc/passwd">]>',
    "entity-of-http": '<!DOCTYPE w [<!ENTITY l9 SYSTEM "http://127.0.0.1:9/x">]>',
    "entity-of-unc": '<!DOCTYPE w [<!ENTITY l9 SYSTEM "\\\\127.0.0.1\\share\\x">]>',
    "entity-of-dev-zero": '<!DOCTYPE w [<!ENTITY l9 SYSTEM "/dev/zero">]>',
    "parameter-entity": '<!DOCTYPE w [<!ENTITY % p SYSTEM "file:///etc/passwd"> %p;]>',
    "external-dtd": '<!DOCTYPE w SYSTEM "http://127.0.0.1:9/x.dtd">',
    "doctype-of-9-MB": f"<!DOCTYPE w [{' ' * 9_000_000}]>",
    "doctype-after-50-KB-of-comment": f"<!--{'x' * 50_000}--><!DOCTYPE w [{ENTITIES}]>",
}


def with_doctype(doctype: str) -> Repeated:
    return document(paragraph("&l9;" * 1_000), prolog=DECLARATION + doctype)


def utf16(value: Repeated) -> bytes:
    return whole(value).decode().replace("UTF-8", "UTF-16").encode("utf-16")


def nested(start: str, end: str, count: int, inside: str = "") -> bytes:
    return body(Repeated((start, count), (inside, 1), (end, count)))


def doctypes():
    for name, doctype in DOCTYPES.items():
        yield Kind(name, "unsafe", lambda d=doctype: docx(with_doctype(d)))
        yield Kind(f"{name}-utf-16", "unsafe", lambda d=doctype: docx(utf16(with_doctype(d))))
        flattened = lambda d=doctype: whole(flat(Repeated((f"{d}<a/>", 1))))
        yield Kind(f"{name}-flat", "unsafe corrupt-xml", flattened)


def attributes(count: int, name: str = "w:p") -> bytes:
    listed = " ".join(f'a{n}=""' for n in range(count))
    return body(f"<{name} {listed}/>")


def bad(inserted: bytes) -> bytes:
    head = whole(document("<w:p><w:r><w:t>@</w:t></w:r></w:p>"))
    return docx(head.replace(b"@", inserted))


def in_both(name: str, codes: str, *parts) -> list[Kind]:
    """In an archive, and as a flat package."""
    return [
        Kind(name, codes, lambda: body(*parts)),
        Kind(f"{name}-flat", codes + " too-large", lambda: whole(flat(document(*parts, prolog=""))))]


def encoded(codec: str, declared: str, prolog: str = "") -> bytes:
    """The main part in an encoding, under the name of one, the same or another."""
    declaration = f'<?xml version="1.0" encoding="{declared}"?>'
    return docx((prolog + whole(document(paragraph("中文"), prolog=declaration)).decode()).encode(codec))


def blanks(count: int) -> str:
    """White space that packs as badly as text does."""
    return "".join(Random(1).choices(" \t\n\r", k=count))


def flat_twice() -> bytes:
    """The main part stands twice in one flat package, with other text."""
    one, two = (whole(flat(document(paragraph(text), prolog=""))).decode() for text in ("first", "second"))
    start = two.index("<pkg:part")
    return one.replace("</pkg:package>", two[start:]).encode()


TEXT = Repeated(("长" * 100, 350_000))
BROKEN = {
    "invalid-utf-8": b"\xc3\x28", "overlong-utf-8": b"\xc0\xaf", "a-surrogate": b"\xed\xa0\x80",
    "five-bytes-of-utf-8": b"\xf8\x88\x80\x80\x80", "gbk-without-saying": "绩效".encode("gbk"),
    "control-character": b"\x01", "nul": b"\0", "u-ffff": b"\xef\xbf\xbf",
    "reference-to-nul": b"&#0;", "reference-to-a-surrogate": b"&#xD800;",
    "reference-beyond-unicode": b"&#x110000;", "undeclared-entity": b"&nbsp;",
    "stray-end-tag": b"</w:p>", "cdata-end": b"]]>", "bare-ampersand": b"a & b",
    "bare-less-than": b"a < b", "attribute-twice": b"<a b='1' b='2'/>",
}

KINDS = [
    *doctypes(),
    *in_both("nested-a-million-deep", "too-large", Repeated(("<w:sdt a='@@'>", MILLION), ("</w:sdt>", MILLION))),
    Kind("nested-tables-100000-deep", "too-large", lambda: nested(
        "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 100_000, "<w:p/>")),
    Kind("nested-tables-150-deep", "ok", lambda: nested(
        "<w:tbl><w:tr><w:tc>", "<w:p/></w:tc></w:tr></w:tbl>", 150, paragraph("1"))),
    Kind("nested-text-boxes", "too-large", lambda: nested(
        "<w:p><w:r><w:pict><w:txbxContent>", "</w:txbxContent></w:pict></w:r></w:p>", 100_000)),
    Kind("nested-formatting-a-million-deep", "too-large", lambda: nested(
        "<w:rPr>", "</w:rPr>", MILLION)),
    Kind("nested-unclosed", "too-large", lambda: body(Repeated(("<w:p a='@@'>", 2 * MILLION)))),
    Kind("nested-equations", "too-large", lambda: nested("<m:e>", "</m:e>", MILLION)),
    *in_both("text-node-of-100-MB", "too-large", "<w:p><w:r><w:t>", TEXT, "</w:t></w:r></w:p>"),
    Kind("paragraph-of-100-MB-in-runs", "too-large", lambda: body(
        "<w:p>", Repeated((f"<w:r><w:t>@@{'长@@' * 80}</w:t></w:r>", 120_000)), "</w:p>")),
    Kind("text-of-100-MB-in-paragraphs", "too-large", lambda: body(
        Repeated((paragraph("长@@" * 90), 120_000)))),
    Kind("attribute-of-50-MB", "corrupt-xml too-large", lambda: body(
        '<w:p a="', Repeated(("x" * 90 + "@@", 500_000)), '"/>')),
    Kind("name-of-50-MB", "corrupt-xml too-large", lambda: body(
        "<w:", Repeated(("x" * 90 + "@@", 500_000)), "/>")),
    Kind("comment-of-100-MB", "corrupt-xml too-large unsafe ok", lambda: body(
        "<!--", Repeated(("x" * 90 + "@@", MILLION)), "-->", paragraph("x"))),
    Kind("instruction-of-100-MB", "corrupt-xml too-large unsafe ok", lambda: body(
        "<?x ", Repeated(("x" * 90 + "@@", MILLION)), "?>", paragraph("x"))),
    Kind("cdata-of-100-MB", "corrupt-xml too-large unsafe", lambda: body(
        "<w:p><w:r><w:t><![CDATA[", Repeated(("x" * 90 + "@@", MILLION)), "]]></w:t></w:r></w:p>")),
    Kind("a-million-attributes", "too-large", lambda: attributes(MILLION)),
    Kind("a-million-attributes-on-formatting", "too-large ok", lambda: attributes(MILLION, "w:rPr")),
    Kind("a-million-namespaces", "too-large", lambda: body(
        "<w:p " + " ".join(f'xmlns:n{n}="u{n}"' for n in range(MILLION)) + "/>")),
    Kind("a-namespace-on-each-level", "too-large", lambda: body(
        "".join(f'<w:sdt xmlns:n{n}="u">' for n in range(400_000)))),
    Kind("a-million-names", "too-large", lambda: body(
        "".join(f"<n{n}/>" for n in range(MILLION)))),
    Kind("a-million-names-of-attributes", "too-large", lambda: body(
        "".join(f"<w:p n{n}=''/>" for n in range(MILLION)))),
    Kind("paragraphs-5-million", "too-large", lambda: body(
        Repeated(("<w:p><w:r><w:t>@@</w:t></w:r></w:p>", 5 * MILLION)))),
    Kind("paragraphs-just-under-the-limit", "ok", lambda: body(
        Repeated(
            (paragraph("整体支出绩效目标 @@ 万元。"), 100_000), ("<w:p w:rsidR='@@'/>", 490_000)))),
    Kind("elements-100-million", "too-large unsafe", lambda: body(
        Repeated(("<a a='@@'/>" + "<a/>" * 20, 2 * MILLION)))),
    Kind("breaks-30-million", "too-large", lambda: body(
        "<w:p><w:r>", Repeated(("<w:br a='@@'/>" + "<w:br/>" * 5, 4 * MILLION)), "</w:r></w:p>")),
    Kind("alternate-content-a-million", "ok too-large", lambda: body("<w:p>", Repeated((
        "<mc:AlternateContent><mc:Choice Requires='wps'><w:r><w:t>@@</w:t></w:r></mc:Choice>"
        "<mc:Fallback><w:r><w:t>b</w:t></w:r></mc:Fallback></mc:AlternateContent>", MILLION)),
        "</w:p>")),
    Kind("fields-100000-deep", "ok", lambda: body("<w:p>", Repeated(
        ("<w:r><w:fldChar w:fldCharType='begin'/></w:r>", 100_000),
        ("<w:r><w:fldChar w:fldCharType='separate'/></w:r>", 100_000), ("<w:r><w:t>x</w:t></w:r>", 1),
        ("<w:r><w:fldChar w:fldCharType='end'/></w:r>", 100_000)), "</w:p>")),
    Kind("fields-a-million-unclosed", "ok", lambda: body("<w:p>", Repeated(
        ("<w:r a='@@'><w:fldChar w:fldCharType='begin'/></w:r>", MILLION)), paragraph("x"), "</w:p>")),
    Kind("symbols-a-million", "ok too-large", lambda: body("<w:p><w:r>", Repeated(
        ("<w:sym a='@@' w:font='Wingdings' w:char='F0FC'/>", MILLION)), "</w:r></w:p>")),
    Kind("symbol-of-a-long-code", "ok", lambda: body(
        "<w:p><w:r><w:sym w:font='x' w:char='", Repeated(("F", 9 * MILLION)), "'/></w:r></w:p>")),
    Kind("text-boxes-200000", "ok too-large", lambda: body(Repeated((
        "<w:p a='@@'><w:r><w:pict><w:txbxContent><w:p/></w:txbxContent></w:pict></w:r></w:p>", 200_000)))),
    Kind("text-boxes-4-million-empty", "too-large", lambda: body("<w:p><w:r>", Repeated((
        "<w:txbxContent a='@@'/>", 4 * MILLION)), "</w:r></w:p>")),
    Kind("text-of-30-MB-in-one-table-cell", "too-large", lambda: body(
        "<w:tbl><w:tr><w:tc>", Repeated((paragraph("绩效@@" * 60), 35_000)), "</w:tc></w:tr></w:tbl>")),
    Kind("text-of-15-MB-in-paragraphs", "too-large", lambda: body(
        Repeated((paragraph("支出@@万元，" * 60), 11_500)))),
    Kind("text-of-9-MB-in-paragraphs", "ok", lambda: body(
        Repeated((paragraph("支出@@万元，" * 60), 7_200)))),
    Kind("text-of-9-MB-in-a-report", "ok", lambda: body(
        paragraph("桂岭市林业局2023年度部门整体支出绩效自评报告"),
        Repeated((paragraph("支出@@万元，" * 60), 7_200)))),
    Kind("text-of-1-MB-in-one-paragraph", "ok", lambda: body(
        "<w:p>", Repeated(("<w:r><w:t>支出@@万元，</w:t></w:r>", 40_000)), "</w:p>")),
    Kind("text-of-8-MB-of-headings", "ok", lambda: body(
        Repeated((paragraph("一、部门整体支出绩效自评报告@@"), 150_000)))),
    Kind("text-of-1-MB-of-digits", "ok", lambda: body(
        "<w:p><w:r><w:t>", Repeated(("@@", 130_000)), "</w:t></w:r></w:p>")),
    Kind("text-of-1-MB-of-brackets", "ok", lambda: body(
        "<w:p a='@@'><w:r><w:t>", Repeated(("（", 340_000)), "</w:t></w:r></w:p>")),
    Kind("deleted-marks-a-million", "ok too-large", lambda: body(Repeated((
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>@@</w:t></w:r></w:p>", MILLION)))),
    *[Kind(f"bytes-{name}", "corrupt-xml", lambda b=inserted: bad(b))
      for name, inserted in BROKEN.items()],
    Kind("bookmarks-2-million", "ok", lambda: body("<w:p>", Repeated((
        "<w:bookmarkStart w:id='@@' w:name='b'/><w:bookmarkEnd w:id='@@'/>", MILLION)), "</w:p>", paragraph("x"))),
    Kind("proofing-marks-2-million", "ok", lambda: body("<w:p>", Repeated((
        "<w:proofErr w:type='spellStart'/><w:r a='@@'/>", 2 * MILLION)), "</w:p>", paragraph("x"))),
    Kind("empty-runs-4-million", "ok", lambda: body("<w:p>", Repeated(("<w:r a='@@'/>", 4 * MILLION)), "</w:p>")),
    Kind("spaces-to-preserve-a-million", "ok too-large", lambda: body("<w:p>", Repeated((
        "<w:r a='@@'><w:t xml:space='preserve'> </w:t><w:t xml:space='default'>  </w:t></w:r>", 500_000)), "</w:p>")),
    Kind("spaces-of-900-KB-to-trim", "ok", lambda: body(Repeated((
        "<w:p a='@@'><w:r><w:t>" + blanks(900_000) + "x" + blanks(90_000) + "</w:t></w:r></w:p>", 20)))),
    Kind("spaces-before-text-a-million-times", "ok too-large", lambda: body("<w:p>", Repeated((
        "<w:r a='@@'><w:t> \t\n x</w:t></w:r>", 800_000)), "</w:p>")),
    Kind("revisions-120-deep", "ok", lambda: nested(
        "<w:ins><w:moveTo><w:del/>", "</w:moveTo></w:ins>", 120, "<w:p><w:r><w:t>x</w:t></w:r></w:p>")),
    Kind("revisions-a-million", "ok", lambda: body("<w:p>", Repeated((
        "<w:ins w:id='@@'><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:ins>", MILLION)), "</w:p>")),
    Kind("boxes-in-boxes-60-deep", "ok", lambda: nested(
        "<w:p><w:r><w:pict><w:txbxContent>", "</w:txbxContent></w:pict></w:r></w:p>", 60, paragraph("x"))),
    Kind("boxes-in-boxes-60-deep-10000-times", "ok too-large", lambda: body(Repeated((
        "<w:p a='@@'><w:r><w:pict><w:txbxContent>" * 60 + "</w:txbxContent></w:pict></w:r></w:p>" * 60, 2_000)))),
    Kind("values-of-60-KB-on-each-element", "ok too-large unsafe", lambda: body(Repeated((
        "<w:p w:rsidR='@@" + "x" * 60_000 + "'/>", 5_000)))),
    Kind("alternatives-100-deep", "ok", lambda: nested(
        "<mc:AlternateContent><mc:Choice Requires='wps'>", "</mc:Choice></mc:AlternateContent>", 100, paragraph("x"))),
    Kind("alternatives-that-ask-for-a-million-vocabularies", "ok too-large corrupt-xml", lambda: body(
        "<mc:AlternateContent><mc:Choice Requires='" + "wps " * MILLION + "'>", paragraph("x"),
        "</mc:Choice></mc:AlternateContent>")),
    Kind("alternatives-that-ask-for-a-long-prefix", "ok too-large unsafe", lambda: body(Repeated((
        "<mc:AlternateContent><mc:Choice Requires='@@" + "z" * 30_000 + "'/></mc:AlternateContent>", 9_000)))),
    Kind("the-main-part-twice-in-a-flat-package", "ok unsafe", flat_twice),
    *[Kind(f"bytes-of-{codec}-declared-{declared}", codes, lambda c=codec, d=declared, p=prolog: encoded(c, d, p))
      for codec, declared, prolog, codes in (
          ("utf-8", "Utf-8", "", "ok"), ("utf-8", "uTf8", "", "ok"), ("gb18030", "Gb18030", "", "ok"),
          ("gb18030", "UTF-8", "", "corrupt-xml"), ("utf-8", "GB18030", "", "ok corrupt-xml"),
          ("utf-8", "GBK", "\ufeff", "ok corrupt-xml"), ("utf-16-le", "UTF-8", "\ufeff", "ok"),
          ("utf-16-be", "GB18030", "\ufeff", "ok"), ("utf-16-le", "UTF-16", "", "ok"),
          ("utf-8", "UTF-16", "", "corrupt-xml"), ("utf-8", "UTF-16LE", "\ufeff", "corrupt-xml"),
          ("utf-32-le", "UTF-32", "\ufeff", "corrupt-xml"), ("utf-32-be", "UTF-32", "\ufeff", "corrupt-xml"),
          ("utf-7", "UTF-7", "", "corrupt-xml"), ("hz", "HZ-GB-2312", "", "corrupt-xml"),
          ("iso2022_jp_1", "ISO-2022-JP", "", "corrupt-xml"), ("big5", "Big5", "", "ok corrupt-xml"))],
    Kind("bytes-of-ebcdic", "corrupt-xml", lambda: docx(
        whole(document(paragraph("x"), prolog='<?xml version="1.0" encoding="IBM037"?>')).decode().encode("cp037"))),
    Kind("no-root", "corrupt-xml", lambda: docx("")),
    Kind("two-roots", "corrupt-xml", lambda: docx(whole(document("")) + b"<a/>")),
    Kind("cut-in-the-xml", "corrupt-xml", lambda: docx(whole(document(paragraph("x")))[:-9])),
    Kind("no-body", "not-docx", lambda: docx(f"<w:document xmlns:w='{W}'/>")),
    Kind("another-root", "not-docx", lambda: docx(f"<w:body xmlns:w='{W}'/>")),
    *[Kind(f"declared-{name}", "corrupt-xml", lambda n=name: docx(
        document(paragraph("x"), prolog=f'<?xml version="1.0" encoding="{n}"?>')))
      for name in ("UTF-7", "UTF-32", "IBM037", "ISO-2022-CN", "nonsense")],
    Kind("formatting-of-600-MB", "too-large unsafe ok", lambda: body(Repeated((
        "<w:rPr><w:sz w:val='@@'/><w:rFonts w:ascii='宋体' w:hAnsi='宋体' w:eastAsia='宋体'/></w:rPr>",
        6 * MILLION)))),
    Kind("utf-16-of-400-MB", "too-large unsafe ok", lambda: docx(
        utf16(document(Repeated(("<w:p/><a a='@@'/>" * 20, 500_000)))))),
    Kind("gb18030-of-300-MB", "too-large unsafe ok", lambda: docx(document(
        Repeated((" " * 90 + "@@", 3 * MILLION)), prolog='<?xml version="1.0" encoding="GB18030"?>'))),
]
