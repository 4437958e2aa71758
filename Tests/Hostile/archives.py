"""Archives that bomb, lie, climb out or are broken."""
import bz2
import lzma
import os
import struct

from package import (
    DECLARATION, MAIN, Entry, Kind, Repeated, archive, body, docx, document, paragraph,
    relationships, whole)

HELLO = document(paragraph("x"))
SPACES = Repeated((" ", 1 << 30))
NOISE = 5_000_000


def bomb(size: int) -> bytes:
    return body(Repeated(("<w:p/>", size // 6)))


def quoted_overlap() -> bytes:
    """Each entry's data begins with the next one's local header, quoted by a stored block."""
    kernel = Entry(MAIN, document(Repeated((" ", 20 << 20))), level=9)
    names = [b"word/p%d.xml" % n for n in range(9_000)]
    blob, entries, data = kernel.local(), [kernel], kernel.data
    for name in names:
        quoted = blob[: 30 + len(entries[-1].name)]
        stored = struct.pack("<BHH", 0, len(quoted), len(quoted) ^ 0xFFFF) + quoted
        entry = Entry(name, b"")
        data = stored + data
        entry.data, entry.packed, entry.size = data[: len(stored)], len(data), kernel.size
        blob = entry.local() + blob
        entries.append(entry)
    entries.reverse()
    return archive(entries)


def lying(**claims) -> bytes:
    return archive([Entry(MAIN, HELLO, **claims)])


def zip64(total: int, entries: int = 1, size: int = 1 << 62) -> bytes:
    """The directory is told by zip64 records that lie."""
    entry = Entry(MAIN, HELLO)
    local, record = entry.local(), entry.record(0)
    end = b"PK\6\6" + struct.pack(
        "<QHHIIQQQQ", 44, 45, 45, 0, 0, entries, total, size, len(local))
    locator = b"PK\6\7" + struct.pack("<IQI", 0, len(local) + len(record), 1)
    last = b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)
    return local + record + end + locator + last


def zip64_entry(size: int) -> bytes:
    entry = Entry(MAIN, HELLO)
    entry.extra = struct.pack("<HHQQ", 1, 16, size, entry.packed)
    entry.size = entry.packed = 0xFFFFFFFF
    return archive([entry])


def named(*names: str | bytes) -> bytes:
    return archive([Entry(MAIN, HELLO)] + [Entry(name, b"x") for name in names])


def targets(*list_of: str, mode: str = "") -> bytes:
    links = [("officeDocument", target) for target in list_of]
    return docx(HELLO, rels=relationships(*links, mode=mode))


def cut(fraction: float) -> bytes:
    whole = body(Repeated((paragraph("整体支出绩效"), 5_000)))
    return whole[: int(len(whole) * fraction)]


def flipped(place: float) -> bytes:
    whole = bytearray(archive([Entry(MAIN, document(paragraph(os.urandom(4096).hex())))]))
    whole[int(len(whole) * place)] ^= 0x55
    return bytes(whole)


def inside_itself(depth: int) -> bytes:
    inner = body(paragraph("x"))
    for _ in range(depth):
        inner = archive([Entry(MAIN, HELLO), Entry("word/embeddings/a.docx", inner)])
    return inner


def packed(method: int, data: bytes, value=HELLO) -> bytes:
    """The main part packed by another method than a package has."""
    entry = Entry(MAIN, value, 0)
    entry.data, entry.packed, entry.method = data, len(data), method
    return archive([entry])


def alone(value: bytes, dictionary: int) -> bytes:
    """LZMA as zip archives have it, with a dictionary of a size of its own."""
    filters = [{"id": lzma.FILTER_LZMA1, "dict_size": 4096, "lc": 3, "lp": 0, "pb": 2}]
    raw = lzma.compress(value, lzma.FORMAT_RAW, filters=filters)
    return struct.pack("<BBHBI", 9, 20, 5, 0x5D, dictionary) + raw


def disagreeing(**claims) -> bytes:
    """Local header and directory say different things of the main part."""
    return archive([Entry(MAIN, HELLO, local_claims=claims)])


def aes(strength: int = 3) -> bytes:
    """An entry encrypted as WinZip does: method 99, the true one in an extra field."""
    extra = struct.pack("<HHHHBH", 0x9901, 7, 2, 0x4541, strength, 8)
    return lying(method=99, flags=0x801, extra=extra)


KINDS = [
    Kind("bomb-one-entry", "unsafe", lambda: docx(document(SPACES))),
    Kind("bomb-of-paragraphs", "unsafe too-large", lambda: bomb(600 << 20)),
    Kind("bomb-padded-with-noise", "unsafe too-large", lambda: archive(
        [Entry(MAIN, document(Repeated((" ", 700 << 20)))),
         Entry("word/media/a.png", os.urandom(NOISE), 0)])),
    Kind("bomb-in-styles", "unsafe too-large", lambda: docx(HELLO, styles=Repeated(("<a>", 1)) + SPACES)),
    Kind("bomb-in-an-unread-part", "ok", lambda: archive(
        [Entry(MAIN, HELLO), Entry("word/media/a.xml", SPACES)])),
    Kind("bomb-in-content-types", "unsafe too-large", lambda: archive(
        [Entry("[Content_Types].xml", Repeated(("<a>", 1)) + SPACES), Entry(MAIN, HELLO)])),
    Kind("overlapping-entries", "too-large", lambda: archive(
        [Entry(MAIN, document(Repeated((" ", 20 << 20))))], repeat=60_000)),
    Kind("overlapping-by-quoting", "ok unsafe corrupt-archive corrupt-xml", quoted_overlap),
    Kind("lying-size-small", "ok corrupt-archive corrupt-xml", lambda: lying(size=1)),
    Kind("lying-size-huge", "ok corrupt-archive corrupt-xml", lambda: lying(size=0xFFFFFFF0)),
    Kind("lying-packed-size-huge", "ok corrupt-archive", lambda: lying(packed=0xFFFFFFF0)),
    Kind("lying-packed-size-small", "corrupt-archive corrupt-xml", lambda: lying(packed=9)),
    Kind("lying-offset", "corrupt-archive", lambda: lying(offset=0xFFFFFF00)),
    Kind("lying-method", "corrupt-archive", lambda: lying(method=99)),
    Kind("lying-bzip2", "corrupt-archive", lambda: lying(method=12)),
    Kind("packed-by-bzip2", "corrupt-archive", lambda: packed(12, bz2.compress(whole(HELLO)))),
    Kind("packed-by-bzip2-a-bomb", "corrupt-archive", lambda: packed(12, bz2.compress(bytes(200 << 20)))),
    Kind("packed-by-lzma-of-4-GB", "corrupt-archive", lambda: packed(14, alone(whole(HELLO), 0xFFFFFFFF))),
    Kind("packed-by-xz", "corrupt-archive", lambda: packed(95, lzma.compress(whole(HELLO)))),
    Kind("packed-by-zstd", "corrupt-archive", lambda: packed(93, b"\x28\xb5\x2f\xfd" + bytes(90))),
    Kind("packed-by-deflate64", "corrupt-archive", lambda: packed(9, b"\x03\x00")),
    *[Kind(f"header-and-directory-disagree-on-{name}", "ok corrupt-archive corrupt-xml unsafe encrypted",
           lambda c=claims: disagreeing(**c))
      for name, claims in {
          "the-name": {"name": b"word/another.xml"}, "the-length-of-the-name": {"name": b"w" * 9_000},
          "the-method": {"method": 0}, "the-sizes": {"size": 1, "packed": 1}, "the-crc": {"crc": 7},
          "the-password": {"flags": 0x801}, "the-extra-field": {"extra": bytes(60_000)}}.items()],
    Kind("an-entry-encrypted-by-aes", "encrypted", aes),
    Kind("a-local-header-that-is-none", "corrupt-archive", lambda: archive(
        [Entry("a", b"x" * 99, 0), Entry(MAIN, HELLO, offset=40)])),
    Kind("entries-that-share-one-header", "ok corrupt-archive", lambda: archive(
        [Entry(MAIN, HELLO), Entry("word/styles.xml", HELLO, offset=0),
         Entry("word/numbering.xml", HELLO, offset=0)])),
    Kind("a-zip-before-the-zip", "ok corrupt-archive", lambda: lying() + lying()),
    Kind("a-comment-with-a-whole-zip", "ok corrupt-archive not-docx too-large", lambda: archive(
        [Entry(MAIN, HELLO)], comment=named("a.xml")[:60_000])),
    Kind("a-gap-before-the-end", "ok corrupt-archive", lambda: archive(
        [Entry(MAIN, HELLO)], gap=bytes(1 << 20))),
    Kind("lying-count-more", "corrupt-archive", lambda: archive([Entry(MAIN, HELLO)], count=9_000)),
    Kind("lying-count-none", "corrupt-archive not-docx", lambda: archive([Entry(MAIN, HELLO)], count=0)),
    Kind("zip64-of-2-to-the-60-entries", "corrupt-archive too-large", lambda: zip64(1 << 60, 1 << 60)),
    Kind("zip64-directory-beyond-the-file", "corrupt-archive", lambda: zip64(1, 1)),
    Kind("zip64-entry-of-8-exabytes", "ok corrupt-archive corrupt-xml", lambda: zip64_entry(1 << 63)),
    Kind("65535-entries", "too-large", lambda: archive(
        [Entry(b"word/%d.xml" % n, b"") for n in range(65_534)] + [Entry(MAIN, HELLO)])),
    Kind("9000-entries", "ok", lambda: archive(
        [Entry(b"word/%d.xml" % n, b"") for n in range(9_000)] + [Entry(MAIN, HELLO)])),
    Kind("names-of-60-KB-each", "too-large unsafe", lambda: archive(
        [Entry(MAIN, HELLO)] + [Entry(b"%04d" % n + b"x" * 60_000, b"") for n in range(900)])),
    Kind("extra-fields-of-60-KB-each", "ok", lambda: archive(
        [Entry(MAIN, HELLO)]
        + [Entry(b"%d" % n, b"", extra=struct.pack("<HH", 9, 60_000) + b"x" * 60_000)
           for n in range(900)])),
    Kind("comments-of-60-KB-each", "ok", lambda: archive(
        [Entry(MAIN, HELLO)] + [Entry(b"%d" % n, b"", comment=b"x" * 60_000) for n in range(1_800)])),
    Kind("an-end-record-in-the-comment", "ok corrupt-archive not-docx", lambda: archive(
        [Entry(MAIN, HELLO)], comment=b"PK\5\6" + bytes(18))),
    Kind("a-comment-of-directory-records", "too-large corrupt-archive", lambda: archive(
        [Entry(MAIN, HELLO)], comment=b"PK\1\2" * 16_000)),
    Kind("128-MB-of-directory-signatures", "too-large", lambda: b"PK\3\4" + b"PK\1\2" * (30 << 20)),
    Kind("200-MB-of-zip", "too-large", lambda: b"PK\3\4" + bytes(200 << 20)),
    Kind("name-climbs-out", "unsafe", lambda: named("../../../tmp/evil.xml")),
    Kind("name-climbs-out-backslash", "unsafe", lambda: named("..\\..\\windows\\evil.xml")),
    Kind("name-climbs-out-inside", "unsafe", lambda: named("word/../../evil.xml")),
    Kind("name-absolute", "ok", lambda: named("/etc/passwd")),
    Kind("name-with-NUL", "unsafe", lambda: named(b"word/document.xml\0.exe")),
    Kind("name-of-the-main-part-with-NUL", "unsafe", lambda: archive([Entry(b"word/document.xml\0", HELLO)])),
    Kind("name-empty", "ok", lambda: named(b"")),
    Kind("name-of-invalid-utf-8", "ok corrupt-archive", lambda: named(b"\xff\xfe\x80", b"\xc3\x28")),
    Kind("name-in-gbk", "ok", lambda: archive(
        [Entry(MAIN, HELLO), Entry("word/媒体.png".encode("gbk"), b"x", flags=0)])),
    Kind("main-part-twice", "unsafe corrupt-archive", lambda: named(MAIN)),
    Kind("main-part-twice-by-case", "unsafe", lambda: named("WORD/Document.XML")),
    Kind("main-part-twice-by-backslash", "unsafe", lambda: named("word\\document.xml")),
    Kind("main-part-twice-by-dot", "unsafe", lambda: named("word/./document.xml")),
    Kind("wrong-crc", "corrupt-archive", lambda: lying(crc=1)),
    Kind("entry-with-a-password", "encrypted", lambda: lying(flags=0x801)),
    Kind("strong-encryption", "encrypted corrupt-archive", lambda: lying(flags=0x841)),
    Kind("flipped-in-the-data", "corrupt-archive corrupt-xml", lambda: flipped(0.5)),
    *[Kind(f"cut-at-{n}-percent", "corrupt-archive", lambda n=n: cut(n / 100))
      for n in (1, 10, 50, 90, 99)],
    Kind("docx-in-docx-300-deep", "ok", lambda: inside_itself(300)),
    Kind("target-outside", "ok", lambda: targets("../../../etc/passwd")),
    Kind("target-file-uri", "ok", lambda: targets("file:///etc/passwd")),
    Kind("target-http", "ok", lambda: targets("http://127.0.0.1:9/document.xml")),
    Kind("target-unc", "ok", lambda: targets("\\\\127.0.0.1\\share\\document.xml")),
    Kind("target-external", "ok", lambda: targets("http://127.0.0.1:9/x", mode=' TargetMode="External"')),
    Kind("target-is-the-relationships", "not-docx corrupt-xml", lambda: targets("_rels/.rels")),
    Kind("a-million-relationships", "too-large", lambda: targets(*["x"] * 1_000_000)),
    Kind("a-million-content-types", "too-large unsafe", lambda: archive([
        Entry("[Content_Types].xml", Repeated(
            ("<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>", 1),
            ("<Override PartName='/x' ContentType='wordprocessingml.document.main+xml'/>", 1_000_000),
            ("</Types>", 1))), Entry(MAIN, HELLO)])),
    Kind("relationships-in-a-circle", "ok", lambda: archive([
        Entry("_rels/.rels", relationships(("officeDocument", MAIN))), Entry(MAIN, HELLO),
        Entry("word/_rels/document.xml.rels", relationships(
            ("styles", "document.xml"), ("numbering", "_rels/document.xml.rels")))])),
    Kind("relationships-with-a-doctype", "unsafe", lambda: docx(
        HELLO, rels=DECLARATION + "<!DOCTYPE a><a/>")),
]
