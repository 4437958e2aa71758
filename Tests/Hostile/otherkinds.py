"""Files of other kinds under the name .docx, and things that are no files."""
import os
import struct

from package import Entry, Kind, archive

ODF = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
HTML = "<html><head><meta charset='gb2312'><title>绩效</title></head><body>整体支出</body></html>"
MHT = (
    "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"--=_x\"\r\n\r\n"
    "----=_x\r\nContent-Type: text/html; charset=\"gb2312\"\r\n\r\n" + HTML)
WORD_2003 = (
    '<?xml version="1.0" encoding="UTF-8"?><?mso-application progid="Word.Document"?>'
    '<w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml">'
    "<w:body><w:p/></w:body></w:wordDocument>")


def compound(*streams: str, size: int = 0) -> bytes:
    """A compound file with a directory of these streams ([MS-CFB] 2.6)."""
    header = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504)
    entries = b""
    for name in ("Root Entry", *streams):
        spelled = name.encode("utf-16-le")
        kind = 5 if name == "Root Entry" else 2
        entries += spelled.ljust(64, b"\0") + struct.pack("<HB", len(spelled) + 2, kind) + bytes(61)
    return header + entries.ljust(512, b"\0") + bytes(size)


def office(folder: str, part: str) -> bytes:
    return archive([Entry(f"{folder}/{part}.xml", "<a/>"), Entry("docProps/app.xml", "<a/>")])


def place(make):
    """A maker that puts something other than a file at the path."""
    make.at_path = True
    return make


@place
def folder(path: str) -> None:
    os.mkdir(path)


@place
def fifo(path: str) -> None:
    os.mkfifo(path)


def link(target: str):
    return place(lambda path: os.symlink(target, path))


KINDS = [
    Kind("empty", "not-zip", lambda: b""),
    Kind("one-byte", "not-zip", lambda: b"P"),
    Kind("two-bytes-of-zip", "corrupt-archive", lambda: b"PK"),
    Kind("zeros-of-100-MB", "not-zip", lambda: bytes(100 << 20)),
    Kind("noise-of-100-MB", "not-zip", lambda: b"\x01" + os.urandom(1 << 20) * 100),
    Kind("folder", "ok not-found unreadable", folder),
    Kind("fifo", "unreadable", fifo),
    Kind("link-to-dev-zero", "unreadable", link("/dev/zero")),
    Kind("link-to-nothing", "not-found", link("/nothing/here")),
    Kind("link-to-itself", "unreadable not-found", link("link-to-itself.docx")),
    Kind("password-protected", "encrypted", lambda: compound("EncryptionInfo", "EncryptedPackage")),
    Kind("doc-97", "legacy-doc", lambda: compound("WordDocument", "1Table")),
    Kind("wps", "legacy-doc", lambda: compound("WordDocument", "WpsCustomData")),
    Kind("compound-of-100-MB", "legacy-doc", lambda: compound("CONTENTS", size=100 << 20)),
    Kind("xls", "other-ooxml", lambda: compound("Workbook")),
    Kind("ppt", "other-ooxml", lambda: compound("PowerPoint Document")),
    Kind("xlsx", "other-ooxml", lambda: office("xl", "workbook")),
    Kind("pptx", "other-ooxml", lambda: office("ppt", "presentation")),
    Kind("odt", "not-docx", lambda: archive(
        [Entry("mimetype", "application/vnd.oasis.opendocument.text", 0),
         Entry("content.xml", "<a/>"), Entry("META-INF/manifest.xml", "<a/>")])),
    Kind("fodt", "not-docx", lambda: f"<?xml version='1.0'?><o:document xmlns:o='{ODF}'/>".encode()),
    Kind("rtf", "rtf-not-docx", lambda: rb"{\rtf1\ansi\ansicpg936 x}"),
    Kind("pdf", "not-zip", lambda: b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"),
    Kind("html", "html-not-docx", lambda: HTML.encode()),
    Kind("html-gbk", "html-not-docx", lambda: HTML.encode("gbk")),
    Kind("html-utf-16", "html-not-docx", lambda: HTML.encode("utf-16")),
    Kind("html-after-a-comment", "html-not-docx", lambda: f"<!-- {'x' * 900} -->{HTML}".encode()),
    Kind("mht", "html-not-docx", lambda: MHT.encode()),
    Kind("mht-gbk", "html-not-docx", lambda: MHT.encode("gbk")),
    Kind("mht-with-a-sender", "html-not-docx", lambda: ("From: <x>\r\nSubject: y\r\n" + MHT).encode()),
    Kind("word-2003", "not-docx", lambda: WORD_2003.encode()),
    Kind("word-2003-utf-16", "not-docx", lambda: WORD_2003.replace("UTF-8", "UTF-16").encode("utf-16")),
    Kind("plain-zip", "not-docx", lambda: archive([Entry("a.txt", "x")])),
    Kind("empty-zip", "not-docx", lambda: archive([])),
    Kind("zip-of-docx", "not-docx", lambda: archive([Entry("a.docx", "x")])),
    Kind("rar", "not-zip", lambda: b"Rar!\x1a\x07\x01\x00"),
    Kind("seven-zip", "not-zip", lambda: b"7z\xbc\xaf\x27\x1c"),
    Kind("gzip", "not-zip", lambda: b"\x1f\x8b\x08"),
    Kind("png", "not-zip", lambda: b"\x89PNG\r\n\x1a\n"),
    Kind("plain-text-gbk", "not-zip", lambda: "整体支出绩效自评报告".encode("gbk")),
]
