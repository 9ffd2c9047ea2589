# SPDX-License-Identifier: GPL-3.0-or-later


def holds(lines):
    assert sorted(lines[:2]) == ["Main's own part is 14950.", "The child's part is 4950."]
    assert lines[2:] == ["14950 + 4950 = 19900"]
