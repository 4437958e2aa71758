#!/usr/bin/env python3
"""Puts seeds into a corpus folder: every .docx below the folders given, and its main part.

    seeds.py CORPUS FOLDER...
"""
import hashlib
import pathlib
import sys
import zipfile

LARGEST = 131_072


def keep(corpus: pathlib.Path, content: bytes) -> None:
    if 0 < len(content) <= LARGEST:
        (corpus / hashlib.sha1(content).hexdigest()).write_bytes(content)


def main() -> None:
    corpus = pathlib.Path(sys.argv[1])
    for folder in sys.argv[2:]:
        for path in sorted(pathlib.Path(folder).rglob("*.do[ct]*")):
            if not path.is_file():
                continue
            keep(corpus, path.read_bytes())
            try:
                with zipfile.ZipFile(path) as archive:
                    xml = archive.read("word/document.xml")
            except (zipfile.BadZipFile, KeyError, RuntimeError, OSError):
                continue
            start = xml.find(b"<w:document")
            keep(corpus, xml[start:] if start > 0 else xml)


main()
