# SPDX-License-Identifier: GPL-3.0-or-later


def holds(lines):
    assert "The parent is at its last line." in lines
    assert sum(line.endswith("has ended.") for line in lines) < 8
