# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes an ordinary Python program tell what its processes do, without a change to the program.

    PROCESSLAB_EVENTS=3 PYTHONPATH=…/resources/python python3 program.py 3>events.jsonl

It wraps multiprocessing and subprocess from outside and writes JSON Lines, the vocabulary of
docs/events.md, to the descriptor of that number; each line is one write. Children made by spawn and
forkserver get the descriptor, too.
"""


import atexit


def install():
    atexit.register(_end)  # before multiprocessing registers its exit rules, so that it runs after them
    from . import locks, pipes, pools, process, programs, queues, shared, waits

    for part in (process, queues, pipes, pools, locks, waits, shared, programs):
        part.install()
    process.begin_main()
    atexit.register(process.main_returned)  # after multiprocessing's, so that it runs before them


def _end():
    from . import process
    process.end_main()
