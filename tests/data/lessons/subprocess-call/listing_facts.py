# SPDX-License-Identifier: GPL-3.0-or-later


def holds(lines):
    assert lines == ["Main runs: getent hosts localhost", "Exit code: 0", "Main goes on."]
