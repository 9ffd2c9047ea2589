# SPDX-License-Identifier: GPL-3.0-or-later


def holds(lines):
    assert lines[-1] == "The race is over."
    laps = [line.split()[-1] for line in lines if "has finished lap" in line]
    assert laps == ["1."] * 3 + ["2."] * 3 + ["3."] * 3
    places = [line.split()[-3] for line in lines if "was number" in line]
    assert sorted(places) == ["1"] * 3 + ["2"] * 3 + ["3"] * 3
    assert len(lines) == 19
