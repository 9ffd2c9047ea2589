# SPDX-License-Identifier: GPL-3.0-or-later


def holds(lines):
    assert lines.pop() == "All three have ended."
    assert "no-daemon: the child has finished its work." in lines
    assert "daemon: the parent is at its last line." in lines
    assert "daemon: the child has finished its work." not in lines
    joined = [line for line in lines if line.startswith("daemon-join: ")]
    assert joined == ["daemon-join: the child begins its work.",
                      "daemon-join: the child has finished its work.",
                      "daemon-join: the parent is at its last line."]
