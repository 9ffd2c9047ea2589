# SPDX-License-Identifier: GPL-3.0-or-later
import re


def holds(lines):
    assert [re.sub(r"PID \d+", "PID #", line) for line in lines] == [
        "The parent is PID #.", "The sum is 4950, by the child, PID #.", "The child has ended."]
