# SPDX-License-Identifier: GPL-3.0-or-later


def holds(lines):
    assert lines == [f"The squares are {[i * i for i in range(1, 11)]}."]
