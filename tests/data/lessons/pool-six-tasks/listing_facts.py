# SPDX-License-Identifier: GPL-3.0-or-later
import re


def holds(lines):
    assert len(lines) == 15
    assert sum(bool(re.fullmatch(r"Task \d ran \d\.\d\d s\.", line)) for line in lines) == 6
    assert lines.count("Waiting for all tasks...") == 1
    assert lines[-1] == "All tasks done."
    workers = {line.partition("(")[2] for line in lines if line.startswith("Run task")}
    assert 1 <= len(workers) <= 4
