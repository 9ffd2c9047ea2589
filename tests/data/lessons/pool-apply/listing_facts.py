# SPDX-License-Identifier: GPL-3.0-or-later


def holds(lines):
    assert lines == [f"The square of {i} is {i * i}." for i in range(1, 11)]
