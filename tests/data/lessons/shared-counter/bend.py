# SPDX-License-Identifier: GPL-3.0-or-later
from recorded import line, with_knobs, wrong_exit_code


@with_knobs(times=20)
def each_adds_its_times(run):
    child, other = run.pids["Process-1"], run.pids["Process-2"]
    for kind in ("shared.read", "shared.written"):
        run.all(kind, pid=child)[-1]["pid"] = other


@with_knobs(processes=1, times=20)
def counts_too_few(run):
    pass  # alone, nobody loses anything


@with_knobs(times=20)
def each_step_is_right(run):
    last = line(run, "4 times")
    last["text"] = "4 times 20 were added, the counter says 11.\n"


@with_knobs(times=20)
def exit_codes_0(run):
    wrong_exit_code(run, "Process-2", 1)
