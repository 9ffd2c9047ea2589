# SPDX-License-Identifier: GPL-3.0-or-later


def holds(lines):
    assert lines.pop() == "All have been in and out."
    turns = sorted([lines[:6], lines[6:]])
    assert turns == [[f"Process {number} enters level {level}." for level in (1, 2, 3)] +
                     [f"Process {number} leaves level {level}." for level in (3, 2, 1)]
                     for number in (1, 2)]
