# SPDX-License-Identifier: GPL-3.0-or-later
import re


def holds(lines):
    main = re.fullmatch(r"One process calls fork: PID (\d+)\.", lines[0])[1]
    text = "\n".join(lines[1:])  # what the two print comes in any order
    parent, child = re.search(r"^fork returned 0: my parent is (\d+), I am PID (\d+)\.$", text,
                              re.M).groups()
    assert parent == main
    assert f"fork returned {child}: I am the parent, PID {main}." in lines
    assert f"The last line, PID {main}." in lines and f"The last line, PID {child}." in lines
    assert len(lines) == 5
