#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""bend.py PROCESSLAB [LESSON…]: for each claim, records a real run and bends it until it is false.

LESSON/bend.py has a function for each claim, named after it; one that begins with _ is a step that
several share. What comes out is written to LESSON/claims/CLAIM.jsonl. Without lessons, all are bent
anew.
"""
import inspect
import pathlib
import runpy
import sys

from recorded import Recorded

HERE = pathlib.Path(__file__).parent


def own_functions(source):
    for name, value in runpy.run_path(str(source)).items():
        is_own = inspect.isfunction(value) and value.__code__.co_filename == str(source)
        if is_own and not name.startswith("_"):
            yield name, value


def bend_lesson(program, lesson):
    source = HERE / lesson / "bend.py"
    for name, bend in own_functions(source):
        run = Recorded(program, lesson, getattr(bend, "knobs", {}))
        bend(run)
        path = HERE / lesson / "claims" / f"{name.replace('_', '-')}.jsonl"
        path.parent.mkdir(exist_ok=True)
        run.write(path)


def main(program, *lessons):
    for lesson in lessons or sorted(path.parent.name for path in HERE.glob("*/bend.py")):
        bend_lesson(program, lesson)


if __name__ == "__main__":
    main(*sys.argv[1:])
