#!/usr/bin/env python3
"""Puts seeds into a corpus folder: those beside this file, and every Word file below the folders
given, with its parts.

    seeds.py CORPUS FOLDER...

The parts are main part, styles and numbering, joined by NUL as the fuzzer takes them.
"""
import hashlib
import pathlib
import sys
import zipfile

LARGEST = 32_768
KINDS = {".docx", ".docm", ".dotx", ".dotm", ".doc", ".xml", ".zip"}
PARTS = ["word/document.xml", "word/styles.xml", "word/numbering.xml"]


def keep(corpus: pathlib.Path, content: bytes) -> None:
    if 0 < len(content) <= LARGEST:
        (corpus / hashlib.sha1(content).hexdigest()).write_bytes(content)


def root(xml: bytes) -> bytes:
    """A part from its root element on: the fuzzer tells XML by its first byte."""
    start = xml.find(b"<", xml.find(b"?>") + 1)
    return xml[max(0, start):]


def parts(path: pathlib.Path) -> list[bytes]:
    with zipfile.ZipFile(path) as archive:
        names = set(archive.namelist())
        return [root(archive.read(name)) if name in names else b"" for name in PARTS]


def main() -> None:
    corpus = pathlib.Path(sys.argv[1])
    for path in sorted((pathlib.Path(__file__).parent / "seeds").iterdir()):
        keep(corpus, path.read_bytes())
    for folder in sys.argv[2:]:
        for path in sorted(pathlib.Path(folder).rglob("*")):
            if path.suffix.lower() not in KINDS or not path.is_file():
                continue
            keep(corpus, path.read_bytes())
            try:
                found = parts(path)
            except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError):
                continue
            keep(corpus, found[0])
            keep(corpus, b"\0".join(found))


main()
