"""Zip archives and Word documents written byte by byte, so that they can lie."""
import copy
import struct
import zlib
from random import Random

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NAMESPACES = (
    f'xmlns:w="{W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "word/document.xml"
DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'


class Repeated:
    """A long text that never stands in memory whole: pieces, each with how often it is repeated.

    `@@` in a piece becomes a number of eight digits, another one each time, so that the text packs no
    better than real documents do and is not taken for a bomb.
    """

    NOISY = 1 << 18

    def __init__(self, *pieces: tuple[str | bytes, int]):
        self.pieces = [(p.encode() if isinstance(p, str) else p, n) for p, n in pieces]

    def chunks(self):
        for piece, count in self.pieces:
            if b"@@" in piece:
                yield from self.noisy(piece, count)
                continue
            block = max(1, (1 << 20) // max(1, len(piece)))
            for _ in range(count // block):
                yield piece * block
            yield piece * (count % block)

    def noisy(self, piece: bytes, count: int):
        """The block is longer than deflate looks back: repeating it packs no better."""
        block = min(count, max(2, self.NOISY // len(piece)))
        random = Random(1)
        number = lambda: b"%08d" % random.randrange(10**8)
        noise = [piece.replace(b"@@", number()) for _ in range(block)]
        text = b"".join(noise)
        for _ in range(count // block):
            yield text
        yield b"".join(noise[: count % block])

    def __add__(self, other: "Repeated") -> "Repeated":
        result = Repeated()
        result.pieces = self.pieces + other.pieces
        return result


def content(value) -> Repeated:
    return value if isinstance(value, Repeated) else Repeated((value, 1))


def document(*body, attributes: str = "", prolog: str = DECLARATION) -> Repeated:
    """A main part around a body of texts and `Repeated`s."""
    result = Repeated((f"{prolog}<w:document {NAMESPACES} {attributes}><w:body>", 1))
    for part in body:
        result += content(part)
    return result + Repeated(("</w:body></w:document>", 1))


class Entry:
    """One entry; whatever is set beside its content is what its headers claim."""

    def __init__(self, name: str | bytes, value, method: int = 8, **claims):
        self.name = name.encode() if isinstance(name, str) else name
        self.method = method
        crc, size, packed = 0, 0, []
        packer = zlib.compressobj(claims.pop("level", 6), zlib.DEFLATED, -15)
        for chunk in content(value).chunks():
            crc, size = zlib.crc32(chunk, crc), size + len(chunk)
            packed.append(packer.compress(chunk) if method == 8 else chunk)
        packed.append(packer.flush() if method == 8 else b"")
        self.data = b"".join(packed)
        self.local_claims = claims.pop("local_claims", {})
        self.crc, self.size, self.packed = crc, size, len(self.data)
        self.flags, self.extra, self.comment, self.offset = 0x800, b"", b"", None
        for claim, claimed in claims.items():
            setattr(self, claim, claimed)

    def fields(self) -> bytes:
        return struct.pack(
            "<HHIIIIHH", self.flags, self.method, 0x5A210000, self.crc & 0xFFFFFFFF,
            self.packed & 0xFFFFFFFF, self.size & 0xFFFFFFFF, len(self.name), len(self.extra))

    def local(self) -> bytes:
        """What stands before the content; `local_claims` say what differs there from the directory."""
        if self.local_claims:
            other = copy.copy(self)
            for claim, claimed in self.local_claims.items():
                setattr(other, claim, claimed)
            other.local_claims = {}
            return other.local()
        return b"PK\3\4" + struct.pack("<H", 20) + self.fields() + self.name + self.extra + self.data

    def record(self, offset: int) -> bytes:
        offset = offset if self.offset is None else self.offset
        return (
            b"PK\1\2" + struct.pack("<HH", 20, 20) + self.fields()
            + struct.pack("<HHHII", len(self.comment), 0, 0, 0, offset)
            + self.name + self.extra + self.comment)


def archive(entries, comment: bytes = b"", count: int | None = None, gap: bytes = b"",
            repeat: int = 0) -> bytes:
    """An archive; `repeat` names the first entry so many times more, under other names."""
    file, records = [], []
    offset = 0
    for entry in entries:
        local = entry.local()
        file.append(local)
        records.append(entry.record(offset))
        offset += len(local)
    first = entries[0].name if entries else b""
    for number in range(repeat):
        entries[0].name = first + b"%d" % number
        records.append(entries[0].record(0))
    directory = b"".join(records)
    total = min(0xFFFF, len(records) if count is None else count)
    end = struct.pack("<HHHHIIH", 0, 0, total, total, len(directory), offset, len(comment))
    return b"".join(file) + directory + gap + b"PK\5\6" + end + comment


def relationships(*targets: tuple[str, str], mode: str = "") -> str:
    links = "".join(
        f'<Relationship Id="r{n}" Type="{OFFICE}/{kind}" Target="{target}"{mode}/>'
        for n, (kind, target) in enumerate(targets))
    return f'{DECLARATION}<Relationships xmlns="{RELATIONSHIPS}">{links}</Relationships>'


def docx(main, **parts) -> bytes:
    """A document of a main part; `styles`, `numbering` and `rels` may stand beside it."""
    entries = [
        Entry("_rels/.rels", parts.pop("rels", relationships(("officeDocument", MAIN)))),
        Entry(MAIN, main)]
    if parts:
        links = relationships(*((name, f"{name}.xml") for name in parts))
        entries.append(Entry("word/_rels/document.xml.rels", links))
        entries += [Entry(f"word/{name}.xml", value) for name, value in parts.items()]
    return archive(entries)


def body(*parts, **more) -> bytes:
    return docx(document(*parts), **more)


def flat(main) -> Repeated:
    """The same as one XML file."""
    head = '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">'
    return (
        Repeated((head + f'<pkg:part pkg:name="/{MAIN}"><pkg:xmlData>', 1)) + main
        + Repeated(("</pkg:xmlData></pkg:part></pkg:package>", 1)))


def whole(value: Repeated) -> bytes:
    return b"".join(value.chunks())


def paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


class Kind:
    """One hostile file: its name, the codes it may end with ("ok" where it is read), its maker."""

    def __init__(self, name: str, codes: str, make):
        self.name, self.codes, self.make = name, codes.split(), make
