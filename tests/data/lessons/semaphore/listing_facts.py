# SPDX-License-Identifier: GPL-3.0-or-later


def holds(lines):
    assert lines.pop() == "The room is empty."
    inside = 0
    for line in lines:
        inside += line.endswith("in the room.") - line.endswith("leaving.")
        assert 0 <= inside <= 2, line
    for number in range(1, 6):
        own = [line for line in lines if line.startswith(f"Guest {number} ")]
        assert own == [f"Guest {number} is {where}." for where in
                       ("at the door", "in the room", "leaving")]
    assert len(lines) == 15
