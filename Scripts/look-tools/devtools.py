"""A headless Chromium driven over its DevTools protocol: real mouse, keyboard and printing."""

import json
import os
import shutil
import subprocess
import tempfile
import time
import urllib.request

import websocket


class Browser:
    """One browser with one page; use as a context manager."""

    def __init__(self, program, width=1280, height=900):
        self.profile = tempfile.mkdtemp(prefix="look-tests-")
        self.process = subprocess.Popen(
            [program, "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run",
             "--remote-debugging-port=0", "--remote-allow-origins=*",
             f"--window-size={width},{height}", f"--user-data-dir={self.profile}", "about:blank"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.messages, self.count = [], 0
        self.socket = websocket.create_connection(self._page_address(), timeout=60)
        for domain in ["Page", "Runtime", "Log", "Accessibility"]:
            self.call(domain + ".enable")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()
        self.process.terminate()
        self.process.wait(timeout=20)
        shutil.rmtree(self.profile, ignore_errors=True)

    def _page_address(self):
        port_file = os.path.join(self.profile, "DevToolsActivePort")
        for _ in range(300):
            if os.path.exists(port_file) and os.path.getsize(port_file) > 0:
                port = open(port_file).readline().strip()
                with urllib.request.urlopen(f"http://127.0.0.1:{port}/json") as answer:
                    pages = [each for each in json.load(answer) if each["type"] == "page"]
                if pages:
                    return pages[0]["webSocketDebuggerUrl"]
            time.sleep(0.1)
        raise RuntimeError("Chromium does not answer")

    def call(self, method, **parameters):
        """The protocol's answer to one call; events that come meanwhile are kept."""
        self.count += 1
        self.socket.send(json.dumps({"id": self.count, "method": method, "params": parameters}))
        while True:
            message = json.loads(self.socket.recv())
            if message.get("id") == self.count:
                if "error" in message:
                    raise RuntimeError(f"{method}: {message['error']}")
                return message["result"]
            self.messages.append(message)

    def value(self, expression):
        """The value of a JavaScript expression in the page, promises awaited."""
        result = self.call(
            "Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in result:
            raise RuntimeError(result["exceptionDetails"]["exception"]["description"])
        return result["result"].get("value")

    def open(self, address):
        """Opens an address; the seconds until the page has run its script and been painted."""
        start = time.monotonic()
        self.call("Page.navigate", url=address)
        try:
            self._painted()
        except RuntimeError:  # The page led on to another.
            self._painted()
        return time.monotonic() - start

    def _painted(self):
        self.value("""new Promise((done) => {
          const painted = () => requestAnimationFrame(() => requestAnimationFrame(done));
          document.readyState === 'complete' ? painted() : addEventListener('load', painted);
        })""")

    def click(self, expression):
        """Clicks the middle of the element that the expression gives."""
        x, y = self.value(f"""(() => {{ const node = {expression}; node.scrollIntoView({{block: 'center'}});
          const box = node.getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]; }})()""")
        for kind in ["mousePressed", "mouseReleased"]:
            self.call("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)
        self.settle()

    def key(self, key, code=None):
        codes = {"Tab": 9, "Enter": 13, " ": 32, "Backspace": 8, "ArrowDown": 40}
        text = {"Enter": "\r", " ": " "}.get(key)
        for kind in ["keyDown", "keyUp"]:
            self.call(
                "Input.dispatchKeyEvent", type=kind, key=key, code=code or key,
                windowsVirtualKeyCode=codes.get(key, 0),
                **({"text": text} if text and kind == "keyDown" else {}))
        self.settle()

    def type(self, text):
        self.call("Input.insertText", text=text)
        self.settle()

    def settle(self):
        """Waits for the page to be painted again; a page that the last input led to, too."""
        pause = "new Promise((done) => setTimeout(() => requestAnimationFrame(done), 60))"
        try:
            self.value(pause)
        except RuntimeError:  # The page went away meanwhile: wait for the next one.
            self._painted()
            self.value(pause)

    def complaints(self):
        """What the console was told of errors and warnings, and what was thrown."""
        found = []
        for message in self.messages:
            parameters = message.get("params", {})
            if message.get("method") == "Runtime.exceptionThrown":
                found.append(parameters["exceptionDetails"].get("text", "exception"))
            if message.get("method") == "Log.entryAdded" \
                    and parameters["entry"]["level"] in ("error", "warning"):
                found.append(parameters["entry"]["text"])
            if message.get("method") == "Runtime.consoleAPICalled" \
                    and parameters["type"] in ("error", "warning", "assert"):
                found.append(str(parameters["args"]))
        return found
