# SPDX-License-Identifier: GPL-3.0-or-later


def holds(lines):
    lines.remove("The child has seen the end.")  # what main prints comes when main ends
    assert lines == ["Answer: Are you there? Yes.", "Answer: 吃饭了吗？ Yes.",
                     "Answer: Shall we stop? Yes.", "The dialogue is over."]
