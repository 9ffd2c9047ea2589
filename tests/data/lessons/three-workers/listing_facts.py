# SPDX-License-Identifier: GPL-3.0-or-later
import re


def holds(lines):
    active = [line for line in lines if line.startswith("Active: ")]
    assert re.match(r"This machine has \d+ CPUs\.", lines[0])
    assert sorted(re.sub(r"PID \d+", "PID #", line) for line in active) == [
        f"Active: Process-{i}, PID #." for i in (1, 2, 3)]
    assert lines[4:] == ["END", "Process-1 has worked for 2 s.", "Process-2 has worked for 3 s.",
                         "Process-3 has worked for 4 s."]
