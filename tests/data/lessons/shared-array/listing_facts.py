# SPDX-License-Identifier: GPL-3.0-or-later


def holds(lines):
    assert lines == ["The last child sees [1, 4, 9, 16].",
                     "Main sees [1, 4, 9, 16], and its plain list is [0, 0, 0, 0]."]
