# SPDX-License-Identifier: GPL-3.0-or-later


def holds(lines):
    items = range(1, 7)
    put = [f"Item {item} is in the queue." for item in items]
    used = [f"Item {item} is used up." for item in items]
    assert [line for line in lines if line in put] == put
    assert [line for line in lines if line in used] == used
    assert lines[-1] == "Everything is used up."
    assert len(lines) == 13
