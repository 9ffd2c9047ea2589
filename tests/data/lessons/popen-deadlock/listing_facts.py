# SPDX-License-Identifier: GPL-3.0-or-later


def holds(lines):
    assert lines == [
        "The program writes 200000 bytes into a pipe with room for 65536.",
        "wait() gave up, 65536 bytes are in the pipe.",
        "communicate() returned 200000 bytes, return code 0.",
    ]
