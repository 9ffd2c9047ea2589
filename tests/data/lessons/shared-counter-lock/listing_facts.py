# SPDX-License-Identifier: GPL-3.0-or-later


def holds(lines):
    assert lines == ["4 times 20000 were added, the counter says 80000."]
