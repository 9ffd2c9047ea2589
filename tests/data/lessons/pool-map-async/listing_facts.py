# SPDX-License-Identifier: GPL-3.0-or-later


def holds(lines):
    assert lines == ["The pool works; main goes on.",
                     f"The squares are {[i * i for i in range(1, 11)]}."]
