"""Opens a large report.html and one of its departments; prints how long that took, as JSON.

    open_page.py chromium report.html folder
"""

import json
import os
import sys
import time

from devtools import Browser


def main(chromium, page, _):
    with Browser(chromium) as browser:
        opened = min(browser.open("file://" + os.path.abspath(page)) for _ in range(2))
        start = time.monotonic()
        browser.click("document.querySelectorAll('#ranking-rows a')[99]")
        shown = browser.value("document.querySelectorAll('#department td').length")
        department = time.monotonic() - start
        complaints = browser.complaints()
    json.dump([
        {"check": "opens within three seconds", "ok": opened < 3, "detail": f"{opened:.2f} s"},
        {"check": "a department opens within a second", "ok": department < 1 and shown > 20,
         "detail": f"{department:.2f} s, {shown} cells"},
        {"check": "the console is quiet", "ok": not complaints, "detail": str(complaints)},
    ], sys.stdout)
    print(f"opened in {opened:.2f} s, a department in {department:.2f} s", file=sys.stderr)


if __name__ == "__main__":
    main(*sys.argv[1:4])
