"""Prints what a workbook's cells show, as JSON: {sheet: [[text or null, ...], ...]}.

    workbook_values.py report.xlsx

Numbers are printed with the decimals of their cell's number format, as a spreadsheet shows them;
formulas by their stored value. Read with openpyxl, which shares no code with the program.
"""

import json
import sys
from decimal import ROUND_HALF_UP, Decimal

import openpyxl


def shown(cell):
    """The cell as a reader sees it, without thousands separators."""
    value = cell.value
    if value is None or isinstance(value, str):
        return value
    decimals = cell.number_format.partition(".")[2].count("0")
    unit = Decimal(1).scaleb(-decimals)
    return str(Decimal(repr(value)).quantize(unit, ROUND_HALF_UP))


def sheets(path):
    book = openpyxl.load_workbook(path, data_only=True)
    return {
        sheet.title: [[shown(cell) for cell in row] for row in sheet.iter_rows()] for sheet in book
    }


if __name__ == "__main__":
    json.dump(sheets(sys.argv[1]), sys.stdout, ensure_ascii=False)
