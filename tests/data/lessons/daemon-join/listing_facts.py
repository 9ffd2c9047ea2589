# SPDX-License-Identifier: GPL-3.0-or-later


def holds(lines):
    assert lines == ["The child begins its work.", "The child has finished its work.",
                     "The parent is at its last line."]
