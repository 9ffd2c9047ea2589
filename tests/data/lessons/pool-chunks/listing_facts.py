# SPDX-License-Identifier: GPL-3.0-or-later
import re


def holds(lines):
    counts = [re.fullmatch(r"PID \d+ did (\d+) of 100 items\.", line) for line in lines]
    assert 1 <= len(counts) <= 4
    assert sum(int(count[1]) for count in counts) == 100
    assert sum(int(count[1]) % 7 != 0 for count in counts) == 1
