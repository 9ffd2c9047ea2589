# SPDX-License-Identifier: GPL-3.0-or-later


def holds(lines):
    lines.remove("The parent is at its last line.")  # before or after the child's first: a race
    assert lines == ["The child begins its work.", "The child has finished its work."]
