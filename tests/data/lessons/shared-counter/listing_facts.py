# SPDX-License-Identifier: GPL-3.0-or-later
import re


def holds(lines):
    [line] = lines
    said = re.fullmatch(r"4 times 20000 were added, the counter says (\d+)\.", line)
    assert 2 <= int(said[1]) <= 80000
