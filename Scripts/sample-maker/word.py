"""Writes a .docx the way Word leaves one: runs cut in mid-number, bookmarks, proofing marks, merges."""
import io
import random
import zipfile
from xml.sax.saxutils import escape

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NAMESPACES = (
    f'xmlns:w="{W}" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
PARTS = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
    'wordprocessingml.document.main+xml"/>'
    '<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.'
    'wordprocessingml.styles+xml"/>'
    '<Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.'
    'wordprocessingml.numbering+xml"/></Types>',
    "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
    'officeDocument" Target="word/document.xml"/>'
    '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
    'extended-properties" Target="docProps/app.xml"/></Relationships>',
    "word/_rels/document.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
    'relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
    'relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/'
    'officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>',
    "word/styles.xml": f'<w:styles xmlns:w="{W}"><w:style w:type="paragraph" w:default="1" w:styleId="a">'
    '<w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/>'
    '<w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style></w:styles>',
    "word/numbering.xml": f'<w:numbering xmlns:w="{W}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0">'
    '<w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
    "docProps/app.xml": '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/'
    'extended-properties"><Application>Microsoft Office Word</Application></Properties>',
}


class Word:
    """One document under construction; `seed` fixes where its runs are cut."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.body = []
        self.ids = 0

    def run(self, text, deleted=False):
        """Runs of one text, cut at random places, digits included."""
        pieces, rest = [], text
        while rest:
            cut = self.random.choice([2, 3, 5, 9, 17, len(rest)])
            pieces.append(rest[:cut])
            rest = rest[cut:]
        tag = "delText" if deleted else "t"
        xml = ""
        for index, piece in enumerate(pieces):
            if index and self.random.random() < 0.15:
                xml += '<w:proofErr w:type="gramStart"/>'
            xml += (
                '<w:r><w:rPr><w:rFonts w:hint="eastAsia" w:ascii="仿宋_GB2312" w:eastAsia="仿宋_GB2312"/>'
                f'<w:sz w:val="32"/></w:rPr><w:{tag} xml:space="preserve">{escape(piece)}</w:{tag}></w:r>'
            )
        return xml

    def revised(self, before, old, new, after):
        """A sentence in which a reviewer replaced `old` by `new` with changes tracked."""
        mark = 'w:id="{}" w:author="审核" w:date="2024-03-05T09:00:00Z"'
        self.ids += 2
        return (
            self.run(before) + f"<w:del {mark.format(self.ids)}>{self.run(old, deleted=True)}</w:del>"
            f"<w:ins {mark.format(self.ids + 1)}>{self.run(new)}</w:ins>" + self.run(after)
        )

    def paragraph(self, text="", runs=None, heading=False, numbered=False, bookmark=False):
        properties = ('<w:pStyle w:val="1"/>' if heading else "") + (
            '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' if numbered else "")
        self.ids += 1
        mark = (f'<w:bookmarkStart w:id="{self.ids}" w:name="_GoBack"/><w:bookmarkEnd w:id="{self.ids}"/>'
                if bookmark else "")
        inner = runs if runs is not None else self.run(text)
        self.body.append(f"<w:p><w:pPr>{properties}</w:pPr>{mark}{inner}</w:p>")

    def text_box(self, text):
        """A drawn box, with the picture's older form beside it, as Word saves it."""
        content = f"<w:txbxContent><w:p>{self.run(text)}</w:p></w:txbxContent>"
        self.body.append(
            "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor><a:graphic>"
            f'<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>'
            f"<wps:txbx>{content}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
            f"</mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>{content}</v:textbox></v:shape></w:pict>"
            "</mc:Fallback></mc:AlternateContent></w:r></w:p>"
        )

    def table(self, columns, rows, controls=False):
        """Rows of cells: text, (text, gridSpan), (text, gridSpan, 'restart'|'continue')."""
        xml = "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>"
        xml += '<w:gridCol w:w="1200"/>' * columns + "</w:tblGrid>"
        for row in rows:
            xml += "<w:tr>"
            for cell in row:
                text, span, merge = (cell + (1, None)[len(cell) - 1:] if isinstance(cell, tuple) else (cell, 1, None))
                properties = '<w:tcW w:w="1200" w:type="dxa"/>'
                if span > 1:
                    properties += f'<w:gridSpan w:val="{span}"/>'
                if merge:
                    properties += '<w:vMerge w:val="restart"/>' if merge == "restart" else "<w:vMerge/>"
                lines = text.split("\n")
                inner = "".join(f"<w:p>{self.run(line)}</w:p>" for line in lines)
                tc = f"<w:tc><w:tcPr>{properties}</w:tcPr>{inner}</w:tc>"
                xml += (f"<w:sdt><w:sdtPr/><w:sdtContent>{tc}</w:sdtContent></w:sdt>"
                        if controls and text and not merge and self.random.random() < 0.3 else tc)
            xml += "</w:tr>"
        self.body.append(xml + "</w:tbl>")

    def bytes(self):
        """The finished file, the same bytes each time."""
        document = f"<w:document {NAMESPACES}><w:body>{''.join(self.body)}<w:sectPr/></w:body></w:document>"
        parts = dict(PARTS)
        parts["word/document.xml"] = document
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, text in parts.items():
                info = zipfile.ZipInfo(name, (2024, 3, 5, 9, 0, 0))
                info.compress_type = zipfile.ZIP_DEFLATED
                info.create_system = 0
                archive.writestr(info, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + text)
        return buffer.getvalue()
