# SPDX-License-Identifier: GPL-3.0-or-later


def holds(lines):
    told = "{'Process-2': '两点水', 'Process-3': '三点水', 'Process-4': '四点水'}"
    assert lines == [f"The last child sees {told}.", f"Main sees {told}."]
