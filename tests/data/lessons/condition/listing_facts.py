# SPDX-License-Identifier: GPL-3.0-or-later
import re


def holds(lines):
    assert lines.pop() == "At the end 0 loaves are left."
    loaves = 0
    for line in lines:
        loaves += 1 if line.startswith("The baker brings a loaf") else -1
        assert 0 <= loaves <= 2
        assert loaves == int(re.search(r": (\d+) ", line).group(1))
    for number in (1, 2):
        assert sum(line.startswith(f"Customer {number} takes") for line in lines) == 4
    assert len(lines) == 16
