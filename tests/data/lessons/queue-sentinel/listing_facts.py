# SPDX-License-Identifier: GPL-3.0-or-later


def holds(lines):
    values = ["Apple", "Banana", "Cat", "Dog"]
    assert [line for line in lines if line.startswith("Put ")] == [f"Put {v}" for v in values]
    assert [line for line in lines if line.startswith("Used ")] == [f"Used {v}" for v in values]
    assert lines[-2:] == ["The reader has come to the end.", "Exit codes: writer 0, reader 0."]
