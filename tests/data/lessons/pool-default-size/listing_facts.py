# SPDX-License-Identifier: GPL-3.0-or-later
import os


def holds(lines):
    assert lines[0] == f"CPUs of this machine: {os.cpu_count()}"
    assert sum(line.startswith("Task ") for line in lines) == 8
    assert lines[-1] == "All tasks done."
