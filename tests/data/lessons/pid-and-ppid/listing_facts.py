# SPDX-License-Identifier: GPL-3.0-or-later
import re


def holds(lines):
    main = lines.pop(0)
    assert lines.pop() == "The child has ended."
    both = "\n".join(lines)  # the two in the middle: a race
    parent, own = re.search(r"^My parent is PID (\d+), and I am PID (\d+)\.$", both, re.M).groups()
    assert main == f"Main is PID {parent}."
    assert f"Main has started PID {own}." in lines and len(lines) == 2
