"""Writes Samples/ from city.toml: an invented city's reports, and planted.csv with what was put into them.

    python3 make.py OUTPUT_FOLDER
"""
import csv
import pathlib
import sys
import tomllib

from layouts import prose, table
from seed import seed
from word import Word

HERE = pathlib.Path(__file__).parent


def letter(city, year):
    """A covering letter: about self-evaluation, and no report."""
    word = Word("letter")
    word.paragraph(f"关于报送{year}年度绩效自评材料的函")
    word.paragraph(f"{city}财政局：")
    word.paragraph("根据通知要求，现将我单位相关材料随函报送，请予审核。联系人及电话见附件。")
    word.paragraph("附件：材料清单")
    word.table(3, [["序号", "材料名称", "份数"], ["1", "部门整体支出绩效自评报告", "2"], ["2", "项目支出绩效自评表", "2"]])
    return word.bytes()


def old_word_file():
    """The beginning of an OLE compound file with a WordDocument stream: Word 97 under a new name."""
    header = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(16) + bytes.fromhex("3e000300feff0900")
    fat_and_directory = header + bytes(512 - len(header)) + b"\xff" * 512
    return fat_and_directory + "WordDocument".encode("utf-16-le") + bytes(1000)


def main(output):
    source = tomllib.loads((HERE / "city.toml").read_text(encoding="utf-8"))
    city, year = source["city"], source["year"]
    planted = []
    files = {}
    for entry in source["department"]:
        if entry["form"] == "seed":
            made = seed(entry, entry["year"])
        elif entry["form"] == "prose":
            made = prose(entry, city, year)
        else:
            made = table(entry, city, year, "overall")
        files[f"{entry['folder']}/{entry['file']}"] = made
    for entry in source["project"]:
        files[f"{entry['folder']}/{entry['file']}"] = table(entry, city, year, "project")
    whole = files["市直/市教育局/项目/学生资助.docx"][0]
    files["市直/市审计局/2023年度整体支出绩效自评报告.docx"] = (whole[: len(whole) * 2 // 3], [("corrupt-archive", "cut short")])
    files["北岭县/县文联/整体支出绩效自评表.docx"] = (old_word_file(), [("legacy-doc", "a .doc under the name .docx")])
    files["市直/市财政局/关于报送绩效自评材料的函.docx"] = (letter(city, year), [("not-a-report", "a covering letter")])
    files["市直/市教育局/~$件2：2023年度澄溪市教育局部门整体支出绩效自评报告（定稿）.docx"] = (b"\x06Word lock" + bytes(152), [])
    for path, (data, plants) in sorted(files.items()):
        target = output / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
        planted += [(path, rule, detail) for rule, detail in plants]
    with open(output / "planted.csv", "w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(["file", "planted", "detail"])
        writer.writerows(planted)
    print(f"{len(files)} files, {len(planted)} plants in {output}")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
