# SPDX-License-Identifier: GPL-3.0-or-later
import re


def holds(lines):
    main, shell = re.fullmatch(r"Main is PID (\d+), the shell is PID (\d+)\.", lines[0]).groups()
    assert lines[1:] == [
        f"Shell: I am PID {shell}, my parent is PID {main}",
        "Shell: /tmp",
        "Shell: 7 times 6 is 42",
        "return 0",
        "Main has changed its folder: False",
    ]
