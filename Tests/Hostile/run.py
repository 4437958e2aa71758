#!/usr/bin/env python3
"""Makes every hostile file at full size and has the program read each: as it promises, in little
time and memory.

    Tests/Hostile/run.py PROGRAM [--only WORD] [--keep FOLDER] [--commands dump,extract,ingest]
    Tests/Hostile/run.py PROGRAM --together [--keep FOLDER]

A file fails where its error code is none of those expected, where the program takes over SECONDS or
MEGABYTES at its peak, or ends by a signal or with an exit code of its own making. Exit code 1 then.
`--together` ingests all of them in one run with two workers, and holds each one's line in files.csv
against its codes, and the peak against TOGETHER: one heavy document at a time, and what waits beside it.
"""
import argparse
import csv
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
TOGETHER = 420
MODULES = {"archives": archives, "markup": markup, "tables": tables, "other": otherkinds}


def measured(command: list[str], out: pathlib.Path, patience: int = 60) -> tuple[int, float, float, str]:
    """Exit code (minus the signal), seconds, peak in MB, what was said on standard error."""
    with open(out, "wb") as results, open(f"{out}.err", "wb") as said:
        start = time.monotonic()
        child = subprocess.Popen(command, stdout=results, stderr=said, stdin=subprocess.DEVNULL)
        while True:
            done, status, usage = os.wait4(child.pid, os.WNOHANG)
            if done:
                break
            if time.monotonic() - start > patience:
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


def together(program: str, kinds, folder: pathlib.Path, scratch: pathlib.Path) -> list[str]:
    """Ingests a folder of hostile files at once; what is wrong with any of them."""
    output = scratch / "Output"
    command = [program, "ingest", str(folder), "-o", str(output), "--jobs", "2", "--lang", "en", "--quiet"]
    status, seconds, peak, said = measured(command, scratch / "out", patience=1_200)
    failures = [f"exit {status}: {said}"] if status != 2 else []
    if peak > TOGETHER:
        failures.append(f"{peak:.0f} MB at the peak")
    with open(output / "files.csv", encoding="utf-8-sig", newline="") as lines:
        found = {pathlib.PurePath(row["source"]).stem: row for row in csv.DictReader(lines)}
    for kind in kinds:
        row = found.get(kind.name)
        # A folder is walked, not read; a link to nothing is nothing.
        if row is None and kind.name not in ("folder",):
            failures.append(f"{kind.name} is missing in files.csv")
        if row is None or row["status"] == "duplicate":
            continue
        code = row["error"].split(":")[0] or "ok"
        if code not in kind.codes:
            failures.append(f"{kind.name}: {row['status']} {row['error']} (expected {' '.join(kind.codes)})")
        if row["status"] == "failed" and not row["hint"]:
            failures.append(f"{kind.name}: no hint")
    print(f"{len(found)} of {len(kinds)} in files.csv, {seconds:.0f} s of processor time, {peak:.0f} MB")
    return failures


def make(kind, path: pathlib.Path) -> None:
    if getattr(kind.make, "at_path", False):
        kind.make(str(path))
    else:
        path.write_bytes(kind.make())


def make_apart(kind, path: pathlib.Path) -> None:
    """Makes a file in a process of its own: what that costs is not the program's."""
    if os.path.lexists(path):
        return
    if os.fork() == 0:
        # The process ends in any case: what it shares with its parent, the scratch folder, must stay.
        try:
            make(kind, path)
            os._exit(0)
        except BaseException:
            traceback.print_exc()
            os._exit(1)
    if os.wait()[1] != 0:
        sys.exit(f"{kind.name} could not be made")


def tried(program: str, command: str, kind, path: pathlib.Path, scratch: pathlib.Path) -> tuple:
    """One command on one file: a line that says how it went, whether that is good, seconds, MB."""
    output = scratch / "Output"
    arguments = [program, command, str(path)]
    if command == "ingest":
        arguments += ["-o", str(output), "--quiet"]
    status, seconds, peak, said = measured(arguments, scratch / "out")
    subprocess.run(["rm", "-rf", str(output)], check=True)
    found = code_in(scratch / "out") if command != "ingest" else ("ok" if status in (0, 2) else "?")
    fits = command == "ingest" or found in kind.codes or not found and kind.name == "folder"
    good = fits and status in (0, 2) and seconds < SECONDS and peak < MEGABYTES
    line = f"{kind.name} {command}: {found or '-'} exit {status} {seconds:.2f} s {peak:.0f} MB"
    if not good:
        line = f"FAIL {line} (expected {' '.join(kind.codes)}) {said}"
    return line, good, seconds, peak


def one_by_one(
        program: str, kinds, folder: pathlib.Path, scratch: pathlib.Path, commands: list[str]) -> list[str]:
    """Tries each file by itself; says the slowest and the largest of each group."""
    failures, worst = [], {}
    for group, kind in kinds:
        path = folder / f"{kind.name}.docx"
        make_apart(kind, path)
        for command in commands:
            line, good, seconds, peak = tried(program, command, kind, path, scratch)
            print(line, flush=True)
            failures += [] if good else [line]
            old = worst.get((group, command), (0, "", 0, ""))
            worst[group, command] = (
                *max((seconds, kind.name), old[:2]), *max((peak, kind.name), old[2:]))
        if scratch in folder.parents:
            subprocess.run(["rm", "-rf", str(path)], check=True)
    for (group, command), (seconds, slow, peak, large) in sorted(worst.items()):
        print(f"worst of {group} {command}: {seconds:.2f} s {slow}, {peak:.0f} MB {large}")
    return failures


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("program")
    options.add_argument("--only", default="", help="kinds whose name contains this")
    options.add_argument("--keep", help="keep the files in this folder")
    options.add_argument("--make-only", action="store_true")
    options.add_argument("--together", action="store_true", help="ingest all of them in one run")
    options.add_argument("--commands", default="dump,extract")
    chosen = options.parse_args()
    program = str(pathlib.Path(chosen.program).resolve())
    kinds = [
        (group, kind) for group, module in MODULES.items() for kind in module.KINDS
        if chosen.only in kind.name]
    with tempfile.TemporaryDirectory() as name:
        scratch = pathlib.Path(name)
        folder = pathlib.Path(chosen.keep) if chosen.keep else scratch / "files"
        folder.mkdir(parents=True, exist_ok=True)
        if chosen.make_only or chosen.together:
            for _, kind in kinds:
                make_apart(kind, folder / f"{kind.name}.docx")
        failures = []
        if chosen.together:
            failures = together(program, [kind for _, kind in kinds], folder, scratch)
        elif not chosen.make_only:
            failures = one_by_one(program, kinds, folder, scratch, chosen.commands.split(","))
    for failure in failures:
        print("failed:", failure)
    print(f"{len(kinds)} kinds, {len(failures)} failures")
    return 1 if failures else 0


sys.exit(main())
