# SPDX-License-Identifier: GPL-3.0-or-later
import re


def holds(lines):
    assert len(lines) == 101
    for task in range(10):
        ticks = [line for line in lines if re.match(f"Task {task}:", line)]
        assert ticks == [f"Task {task}: tick {tick}" for tick in range(10)]
    assert lines[-1] == "All tasks done."
