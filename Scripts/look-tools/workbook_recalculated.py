"""Compares each formula's stored value with what LibreOffice makes of the formula.

    workbook_recalculated.py report.xlsx folder

The stored values are taken out of a copy first, so that every value that comes back was computed.
Prints JSON: {"formulas": how many, "differences": [{"cell", "formula", "stored", "computed"}]}.
"""

import json
import os
import re
import subprocess
import sys
import zipfile

import openpyxl

from workbook_values import shown

# Makes LibreOffice recalculate on loading, whatever program says it wrote the file.
ALWAYS_RECALCULATE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""


def without_values(source, target):
    """Copies a workbook without the stored values of its formulas."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for entry in old.infolist():
            data = old.read(entry)
            if entry.filename.startswith("xl/worksheets/"):
                data = re.sub(rb"(</f>)<v>[^<]*</v>", rb"\1", data)
            new.writestr(entry, data)


def recalculated(source, folder):
    """The path of the workbook as LibreOffice saves it after computing every formula."""
    profile = os.path.join(folder, "profile")
    os.makedirs(os.path.join(profile, "user"), exist_ok=True)
    with open(os.path.join(profile, "user", "registrymodifications.xcu"), "w") as settings:
        settings.write(ALWAYS_RECALCULATE)
    bare = os.path.join(folder, "bare.xlsx")
    without_values(source, bare)
    out = os.path.join(folder, "recalculated")
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{os.path.abspath(profile)}", "--headless",
         "--convert-to", "xlsx", "--outdir", out, bare],
        check=True, capture_output=True, timeout=300)
    return os.path.join(out, "bare.xlsx")


def main(source, folder):
    formulas = openpyxl.load_workbook(source)
    stored = openpyxl.load_workbook(source, data_only=True)
    computed = openpyxl.load_workbook(recalculated(source, folder), data_only=True)
    count, differences = 0, []
    for sheet in formulas:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type != "f":
                    continue
                count += 1
                ours = shown(stored[sheet.title][cell.coordinate])
                theirs = computed[sheet.title][cell.coordinate]
                theirs.number_format = cell.number_format
                if ours != shown(theirs):
                    differences.append({
                        "cell": f"{sheet.title}!{cell.coordinate}", "formula": cell.value,
                        "stored": ours, "computed": shown(theirs)})
    json.dump({"formulas": count, "differences": differences[:50]}, sys.stdout, ensure_ascii=False)


if __name__ == "__main__":
    main(*sys.argv[1:3])
