# SPDX-License-Identifier: GPL-3.0-or-later
import re


def holds(lines):
    done = sorted(re.sub(r"^Process-[12] ", "", line) for line in lines[:-1])
    assert done == [f"has done task {task}." for task in (1, 2, 3, 4, 5)]
    assert lines[-1] == "All tasks are done."
