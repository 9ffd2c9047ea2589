# SPDX-License-Identifier: GPL-3.0-or-later
import re


def holds(lines):
    lines = [re.sub(r"PID \d+", "PID #", line) for line in lines]
    lines.remove("The parent, PID #, has started two clocks.")
    told = [re.fullmatch(r"It is \d\d:\d\d:\d\d by (.*), PID #\.", line)[1] for line in lines]
    assert told.count("Clock-1") == told.count("Clock-2") == 5 and len(told) == 10
