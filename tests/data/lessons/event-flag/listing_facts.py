# SPDX-License-Identifier: GPL-3.0-or-later


def holds(lines):
    assert lines[-1] == "The race is over."
    go = lines.index("Go!")
    assert not any(line.endswith("runs.") for line in lines[:go])
    for number in range(1, 6):
        own = [line for line in lines if line.startswith(f"Runner {number} ")]
        assert own == [f"Runner {number} {what}." for what in
                       ("is at the start", "runs", "has finished")]
    assert len(lines) == 17
