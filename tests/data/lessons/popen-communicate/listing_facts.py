# SPDX-License-Identifier: GPL-3.0-or-later


def holds(lines):
    assert lines[0] == "The program waits for queries."
    assert lines[-1] == "Return code: 0"
    answers = lines[1:-1]
    assert all(answer.startswith("It answers: ") for answer in answers)
    assert "localhost" in answers[0]  # known or unknown: the machine decides
    assert "It answers: root:x:0:" in answers
