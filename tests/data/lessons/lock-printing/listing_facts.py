# SPDX-License-Identifier: GPL-3.0-or-later


def holds(lines):
    assert lines.pop() == "All reports are printed."
    reports = [lines[begin:begin + 3] for begin in range(0, len(lines), 3)]
    assert sorted(reports) == [[f"Report {number}, line {line} of 3." for line in (1, 2, 3)]
                               for number in (1, 2, 3)]
