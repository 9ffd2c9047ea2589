#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""kernel_view.py PROCESSLAB [LESSON…]: does the kernel see the calls that the texts name?

Runs each lesson's program (without a runner, so that only its own calls are seen) under strace, and
compares. Prints what a text names and strace did not see; the exit status is 1 then.
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile

LESSONS = pathlib.Path(__file__).parents[2] / "lessons"
LIMIT_SECONDS = 120


def catalogue(program):
    listed = subprocess.run([program, "list", "--json"], check=True, capture_output=True, text=True)
    return json.loads(listed.stdout)


def named_calls(lesson):
    [text] = LESSONS.glob(f"*/{lesson}/en.md")
    section = text.read_text(encoding="utf-8").partition("\n## What the kernel sees")[2]
    return set(re.findall(r"`(\w+)\(2\)`", section.partition("\n## ")[0]))


def seen_calls(program, lesson, knobs):
    arguments = [f"{knob['id']}={knob['default']}" for knob in knobs]
    with tempfile.NamedTemporaryFile("r", encoding="utf-8", errors="replace") as log:
        subprocess.run(["strace", "-f", "-qq", "-o", log.name, f"{program}-lesson", lesson,
                        *arguments], timeout=LIMIT_SECONDS, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL)
        return set(re.findall(r"^\d+ +(?:<\.\.\. )?(\w+)[( ]", log.read(), re.MULTILINE))


def main(program, *chosen):
    is_well = True
    for lesson in catalogue(program):
        if chosen and lesson["id"] not in chosen:
            continue
        unseen = named_calls(lesson["id"]) - seen_calls(program, lesson["id"], lesson["knobs"])
        print(lesson["id"], "never calls " + ", ".join(sorted(unseen)) if unseen else "is true")
        is_well = is_well and not unseen
    sys.exit(0 if is_well else 1)


if __name__ == "__main__":
    main(*sys.argv[1:])
