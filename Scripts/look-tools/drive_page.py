"""Drives a report.html in headless Chromium as a reader does, and prints what it found as JSON.

    drive_page.py chromium report.html folder

The output is a list of {"check", "ok", "detail"}; screenshots and the print go into the folder.
"""

import base64
import json
import os
import subprocess
import sys

from devtools import Browser

HERE = os.path.dirname(os.path.abspath(__file__))
CELLS = "[...document.querySelectorAll('#ranking-rows tr')].map((row) => row.children[%d].textContent)"


class Drive:
    def __init__(self, browser, address, folder):
        self.browser, self.address, self.folder = browser, address, folder
        self.results = []

    def expect(self, check, ok, detail=""):
        self.results.append({"check": check, "ok": bool(ok), "detail": str(detail)[:1500]})

    def column(self, index):
        return self.browser.value(CELLS % index)

    def sort(self):
        score = "[...document.querySelectorAll('#ranking-head button')].find((each) => " \
                "each.closest('th').cellIndex === %d)"
        index = self.browser.value(
            "[...document.querySelectorAll('#ranking-head th')].length") - 1
        before = self.column(0)
        for direction in ["ascending", "descending"]:
            self.browser.click(score % 4)
            numbers = [float(each) for each in self.column(4) if each]
            self.expect(
                f"sorts by score, {direction}",
                len(numbers) > 2 and numbers == sorted(numbers, reverse=direction == "descending"),
                numbers[:10])
            self.expect(
                f"says that it is sorted, {direction}",
                self.browser.value("document.querySelectorAll('th[aria-sort=%s]').length" % direction) == 1)
        self.browser.click(score % 0)
        self.expect("sorts back by rank", self.column(0) == before and index > 5, before[:5])

    def search(self):
        name = self.column(1)[3]
        self.browser.click("document.getElementById('search')")
        self.browser.type(name[:6])
        found = self.column(1)
        self.expect("search finds by name", found and all(name[:6] in each for each in found), found[:5])
        status = self.browser.value("document.getElementById('ranking-status').textContent")
        self.expect("search says how many", str(len(found)) in status, status)
        for _ in name[:6]:
            self.browser.key("Backspace")

    def filters(self):
        for identifier, column in [("region", 2), ("rating", 7)]:
            value, before = self.column(column)[0], len(self.column(0))
            self.browser.value(
                f"(() => {{ const list = document.getElementById('{identifier}'); list.value = {json.dumps(value)};"
                " list.dispatchEvent(new Event('change')); })()")
            shown = self.column(column)
            self.expect(f"filters by {identifier}", set(shown) == {value} and 0 < len(shown) < before, set(shown))
            self.browser.value(
                f"(() => {{ const list = document.getElementById('{identifier}'); list.value = '';"
                " list.dispatchEvent(new Event('change')); })()")
        self.browser.click("document.querySelector('.tabs button[value=project]')")
        self.expect("shows projects", self.browser.value("document.getElementById('ranking-head').querySelectorAll('th').length") == 13)
        self.browser.click("document.querySelector('.tabs button[value=overall]')")

    def print_ranking(self):
        self.print("ranking.pdf", self.column(1)[0])

    def department(self):
        link = "[...document.querySelectorAll('#ranking-rows tr')].find((row) => " \
               "row.querySelector('.flag.error')).querySelector('a')"
        name = self.browser.value(link + ".textContent")
        self.browser.click(link)
        self.expect("opens a department", self.browser.value("location.hash").startswith("#dept/")
                    and self.browser.value("document.getElementById('home').hidden"))
        self.expect("names the department", self.browser.value("document.querySelector('#department h2').textContent") == name, name)
        self.expect("moves the focus there", self.browser.value("document.activeElement.id") == "department-name")
        self.look("department")
        place = "document.querySelector('.findings li.error .places a')"
        stated = self.browser.value(place + ".querySelector('strong').textContent")
        self.browser.click(place)
        here = self.browser.value("(() => { const cell = document.querySelector('td.here');"
                                  " return cell && [cell.className, cell.querySelector('.data').textContent,"
                                  " document.activeElement === cell]; })()")
        self.expect("follows a finding to its cell", here and "stated error" in here[0] and here[1] == stated and here[2], here)
        self.expect("marks the addends", self.browser.value("document.querySelectorAll('td.addend').length") > 3)
        address = self.browser.value("location.href")
        self.browser.open("about:blank")
        self.browser.open(address)
        self.expect("a deep link leads to the cell", self.browser.value("document.querySelector('td.here .data').textContent") == stated, address)
        self.print("department.pdf", name)
        self.labels("department")
        self.browser.click("document.querySelector('.back')")
        self.expect("leads back to the ranking", not self.browser.value("document.getElementById('home').hidden"))

    def keyboard(self):
        self.browser.open(self.address)
        self.browser.key("Tab")
        self.expect("the first stop skips to the content", self.browser.value("document.activeElement.className") == "skip")
        reached = []
        for _ in range(40):
            self.browser.key("Tab")
            reached.append(self.browser.value("document.activeElement.id || document.activeElement.tagName"))
        self.expect("the keyboard reaches search and filters", {"search", "region", "rating", "flags"} <= set(reached), reached)
        self.browser.value("document.querySelector('#ranking-rows a').focus()")
        self.browser.key("Enter")
        self.expect("Enter opens a department", self.browser.value("location.hash").startswith("#dept/"))

    def labels(self, view):
        for theme in ["light", "dark"]:
            self.browser.value(f"document.documentElement.dataset.theme = '{theme}'")
            with open(os.path.join(HERE, "page_checks.js")) as script:
                wrong = self.browser.value(script.read())
            self.expect(f"labels and contrast of the {view}, {theme}", not wrong, wrong)
        unnamed = [
            node["role"]["value"] for node in self.browser.call("Accessibility.getFullAXTree")["nodes"]
            if node.get("role", {}).get("value") in ("button", "link", "textbox", "searchbox", "combobox", "image", "region")
            and not node.get("ignored") and not node.get("name", {}).get("value")]
        self.expect(f"the accessibility tree of the {view} has names", not unnamed, unnamed)
        self.browser.value("delete document.documentElement.dataset.theme")

    def hostile(self):
        self.expect("nothing of a document ran", self.browser.value("typeof window.hacked") == "undefined")
        self.expect("no element came out of a document's text",
                    self.browser.value("document.querySelectorAll('img, iframe, object, embed, link').length") == 0)
        self.expect("no mark that turns writing is left",
                    not self.browser.value("/[\\u202A-\\u202E\\u2066-\\u2069]/.test(document.documentElement.textContent)"))
        complaints = self.browser.complaints()
        self.expect("the console is quiet", not complaints, complaints)
        ran = self.browser.value(
            "(() => { const node = document.createElement('script'); node.textContent = 'window.injected = 1';"
            " document.body.append(node); return typeof window.injected; })()")
        self.expect("a script put into the page would not run", ran == "undefined", ran)

    def print(self, name, text):
        pdf = base64.b64decode(self.browser.call("Page.printToPDF", preferCSSPageSize=True)["data"])
        path = os.path.join(self.folder, name)
        with open(path, "wb") as file:
            file.write(pdf)
        self.expect("prints " + name, pdf.startswith(b"%PDF") and len(pdf) > 5_000, len(pdf))
        try:
            words = subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True).stdout.decode()
            self.expect("the print has the text of " + name, text.replace(" ", "") in words.replace("\n", "").replace(" ", ""), words[:300])
        except FileNotFoundError:
            pass

    def look(self, name):
        picture = self.browser.call("Page.captureScreenshot", captureBeyondViewport=True)["data"]
        with open(os.path.join(self.folder, name + ".png"), "wb") as file:
            file.write(base64.b64decode(picture))

    def phone(self):
        self.browser.open("about:blank")
        self.browser.open(self.address)
        self.browser.call("Emulation.setDeviceMetricsOverride", width=375, height=740, deviceScaleFactor=2, mobile=True)
        for view in ["", self.browser.value("document.querySelector('#ranking-rows a').getAttribute('href')")]:
            self.browser.open("about:blank")
            self.browser.open(self.address + view)
            width = self.browser.value("document.documentElement.scrollWidth")
            self.expect("fits a phone " + ("department" if view else "ranking"), width <= 375, width)
            self.look("phone-" + ("department" if view else "ranking"))
        self.browser.call("Emulation.clearDeviceMetricsOverride")


def main(chromium, page, folder):
    address = "file://" + os.path.abspath(page)
    with Browser(chromium) as browser:
        drive = Drive(browser, address, folder)
        seconds = browser.open(address)
        drive.expect("opens within three seconds", seconds < 3, f"{seconds:.2f} s")
        drive.look("ranking")
        drive.labels("ranking")
        for step in [drive.sort, drive.search, drive.filters, drive.print_ranking, drive.department,
                     drive.keyboard, drive.hostile, drive.phone]:
            try:
                step()
            except (RuntimeError, IndexError, TypeError) as error:
                drive.look("failed-" + step.__name__)
                drive.expect(step.__name__, False, error)
    json.dump(drive.results, sys.stdout, ensure_ascii=False, indent=1)


if __name__ == "__main__":
    main(*sys.argv[1:4])
