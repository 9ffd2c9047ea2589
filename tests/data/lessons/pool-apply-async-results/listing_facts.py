# SPDX-License-Identifier: GPL-3.0-or-later
import re


def holds(lines):
    assert re.fullmatch(r"10 results, \d+ of them ready\.", lines[0])
    assert lines[1:] == [f"The square of {i} is {i * i}." for i in range(1, 11)]
