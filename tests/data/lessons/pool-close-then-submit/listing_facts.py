# SPDX-License-Identifier: GPL-3.0-or-later


def holds(lines):
    assert "join() before close(): Pool is still running" in lines
    assert "apply_async() after close(): Pool not running" in lines
    assert sum(line.endswith("has ended.") for line in lines) == 4
    assert lines[-1] == "All tasks done."
