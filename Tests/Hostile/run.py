#!/usr/bin/env python3
"""Makes every hostile file at full size and has the program read each: as it promises, in little
time and memory.

    Tests/Hostile/run.py PROGRAM [--only WORD] [--keep FOLDER] [--commands dump,extract,ingest]

A file fails where its error code is none of those expected, where the program takes over SECONDS or
MEGABYTES at its peak, or ends by a signal or with an exit code of its own making. Exit code 1 then.
"""
import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import traceback
import time

import archives
import markup
import otherkinds
import tables

SECONDS = 5.0
MEGABYTES = 300
MODULES = {"archives": archives, "markup": markup, "tables": tables, "other": otherkinds}


def measured(command: list[str], out: pathlib.Path) -> tuple[int, float, float, str]:
    """Exit code (minus the signal), seconds, peak in MB, what was said on standard error."""
    with open(out, "wb") as results, open(f"{out}.err", "wb") as said:
        start = time.monotonic()
        child = subprocess.Popen(command, stdout=results, stderr=said, stdin=subprocess.DEVNULL)
        while True:
            done, status, usage = os.wait4(child.pid, os.WNOHANG)
            if done:
                break
            if time.monotonic() - start > 60:
                child.kill()
            time.sleep(0.002)
        # Its own time, waiting for other programs on the machine left out.
        seconds = min(time.monotonic() - start, usage.ru_utime + usage.ru_stime)
    child.returncode = os.waitstatus_to_exitcode(status)
    return child.returncode, seconds, usage.ru_maxrss / 1024, pathlib.Path(f"{out}.err").read_text(errors="replace")[-300:]


def code_in(out: pathlib.Path) -> str:
    """The code in the first line of a dump or record; "ok" without an error, "" without a line."""
    with open(out, "rb") as lines:
        # A dump of a million cells is a long line: status and error stand in front.
        head = lines.read(8192)
    if not head:
        return ""
    if b'"status":"failed"' not in head:
        return "ok"
    return json.loads(head.splitlines()[0])["error"]["code"]


def make(kind, path: pathlib.Path) -> None:
    if getattr(kind.make, "at_path", False):
        kind.make(str(path))
    else:
        path.write_bytes(kind.make())


def make_and_leave(kind, path: pathlib.Path) -> None:
    """Ends the process in any case: what it shares with its parent, the scratch folder, must stay."""
    try:
        make(kind, path)
        os._exit(0)
    except BaseException:
        traceback.print_exc()
        os._exit(1)


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("program")
    options.add_argument("--only", default="", help="kinds whose name contains this")
    options.add_argument("--keep", help="keep the files in this folder")
    options.add_argument("--make-only", action="store_true")
    options.add_argument("--commands", default="dump,extract")
    chosen = options.parse_args()
    program = str(pathlib.Path(chosen.program).resolve())
    failures, worst, count = [], {}, 0
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(chosen.keep or scratch)
        folder.mkdir(parents=True, exist_ok=True)
        for group, module in MODULES.items():
            for kind in module.KINDS:
                if chosen.only not in kind.name:
                    continue
                path = folder / f"{kind.name}.docx"
                if not os.path.lexists(path):
                    # In a process of its own: what it costs to make a file is not the program's.
                    if os.fork() == 0:
                        make_and_leave(kind, path)
                    if os.wait()[1] != 0:
                        sys.exit(f"{kind.name} could not be made")
                count += 1
                if chosen.make_only:
                    continue
                for command in chosen.commands.split(","):
                    out = pathlib.Path(scratch) / "out"
                    arguments = [program, command, str(path)]
                    if command == "ingest":
                        arguments += ["-o", str(pathlib.Path(scratch) / "Output"), "--quiet"]
                    status, seconds, peak, said = measured(arguments, out)
                    found = code_in(out) if command != "ingest" else ("ok" if status in (0, 2) else "?")
                    fits = command == "ingest" or found in kind.codes or not found and kind.name == "folder"
                    good = fits and status in (0, 2) and seconds < SECONDS and peak < MEGABYTES
                    line = f"{'' if good else 'FAIL '}{kind.name} {command}: {found or '-'} exit {status} {seconds:.2f} s {peak:.0f} MB"
                    print(line, flush=True)
                    if not good:
                        failures.append(f"{line} (expected {' '.join(kind.codes)}) {said}")
                    key = (group, command)
                    old = worst.get(key, (0, "", 0, ""))
                    worst[key] = (*max((seconds, kind.name), old[:2]), *max((peak, kind.name), old[2:]))
                    subprocess.run(["rm", "-rf", str(pathlib.Path(scratch) / "Output")], check=True)
                if not chosen.keep:
                    subprocess.run(["rm", "-rf", str(path)], check=True)
    for (group, command), (seconds, slow, peak, large) in sorted(worst.items()):
        print(f"worst of {group} {command}: {seconds:.2f} s {slow}, {peak:.0f} MB {large}")
    for failure in failures:
        print("failed:", failure)
    print(f"{count} kinds, {len(failures)} failures")
    return 1 if failures else 0


sys.exit(main())
