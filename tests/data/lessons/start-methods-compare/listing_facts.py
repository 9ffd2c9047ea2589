# SPDX-License-Identifier: GPL-3.0-or-later
import re


def holds(lines):
    main = re.fullmatch(r"Main is PID (\d+)\.", lines.pop(0))[1]
    for method in ("fork", "forkserver", "spawn"):
        said, lines = lines[:6], lines[6:]
        assert re.fullmatch(method + r" costs \d+\.\d\d ms at best\.", said.pop())
        for number, line in enumerate(said, 1):
            parent = re.fullmatch(rf"{method} {number}: my parent is PID (\d+)\.", line)[1]
            assert (parent == main) == (method != "forkserver")
    assert lines == []
