# SPDX-License-Identifier: GPL-3.0-or-later
import re


def holds(lines):
    main = re.fullmatch(r"Main is PID (\d+), color is now blue, /dev/zero is open\.", lines[0])[1]
    parent, color = re.fullmatch(r"Child of PID (\d+): color is (\w+)\.", lines[1]).groups()
    assert parent == main
    assert color == "red"
    assert lines[2].startswith("Open in the child: 0 /dev/null, ")
    assert "/dev/zero" not in lines[2]
    assert lines[3:] == ["The child has ended."]
