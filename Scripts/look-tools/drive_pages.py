"""Follows the links between report.html and the departments' own pages; prints JSON as drive_page.

    drive_pages.py chromium report.html folder
"""

import json
import os
import sys

from devtools import Browser


def main(chromium, page, _):
    results = []
    address = "file://" + os.path.abspath(page)
    with Browser(chromium) as browser:
        def expect(check, ok, detail=""):
            results.append({"check": check, "ok": bool(ok), "detail": str(detail)})

        browser.open(address)
        link = "document.querySelector('#ranking-rows a')"
        name = browser.value(link + ".textContent")
        target = browser.value(link + ".href")
        expect("links to a page of its own", "/report/0" in target, target)
        browser.open("about:blank")
        browser.open(target)
        expect("shows the department", browser.value("document.querySelector('#department h2').textContent") == name, name)
        expect("shows its tables", browser.value("document.querySelectorAll('#department .source td').length") > 20)
        browser.click("document.querySelector('.findings .places a')")
        expect("follows a finding within the page", browser.value("document.querySelectorAll('td.here').length") == 1
               and "/report/0" in browser.value("location.href"))
        deep = address + target[target.index("#"):]
        browser.open("about:blank")
        browser.open(deep)
        browser.settle()
        browser.settle()
        expect("a deep link of the first page leads there", "/report/0" in browser.value("location.href"),
               browser.value("location.href"))
        browser.click("document.querySelector('.back')")
        browser.settle()
        expect("leads back", browser.value("location.pathname").endswith("/report.html"))
        expect("the console is quiet", not browser.complaints(), browser.complaints())
    json.dump(results, sys.stdout, ensure_ascii=False)


if __name__ == "__main__":
    main(*sys.argv[1:4])
