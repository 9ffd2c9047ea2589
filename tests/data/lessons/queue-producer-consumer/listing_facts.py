# SPDX-License-Identifier: GPL-3.0-or-later


def holds(lines):
    put = [line.removeprefix("Put ") for line in lines if line.startswith("Put ")]
    got = [line.removeprefix("Got ") for line in lines if line.startswith("Got ")]
    assert put == ["Apple", "Banana", "Cat", "Dog"]
    assert got == put[:len(got)]
    assert lines[-1] == "Exit codes: writer 0, reader -15."
