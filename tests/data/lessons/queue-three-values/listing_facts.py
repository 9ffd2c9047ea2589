# SPDX-License-Identifier: GPL-3.0-or-later


def holds(lines):
    put = [line.removeprefix("Put ") for line in lines if line.startswith("Put ")]
    got = [line.removeprefix("Got ") for line in lines if line.startswith("Got ")]
    assert put == ["两点水: 9 bytes", "三点水: 9 bytes", "四点水: 9 bytes"]
    assert got == put[:len(got)]
    assert lines[-1] == "All that was written has been sent."
