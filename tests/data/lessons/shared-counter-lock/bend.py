# SPDX-License-Identifier: GPL-3.0-or-later
from recorded import line, with_knobs, wrong_exit_code


@with_knobs(times=20)
def each_adds_its_times(run):
    child, other = run.pids["Process-1"], run.pids["Process-2"]
    for kind in ("shared.read", "shared.written"):
        run.all(kind, pid=child)[-1]["pid"] = other


@with_knobs(times=20)
def counts_exactly(run):
    line(run, "4 times")["text"] = "4 times 20 were added, the counter says 79.\n"


@with_knobs(times=20)
def one_holder(run):
    child, other = run.pids["Process-1"], run.pids["Process-2"]
    taken = run.all("lock.acquire.end", pid=child)[0]
    run.move_after(run.one("lock.acquire.begin", pid=other), taken)
    run.move_after(run.one("lock.acquire.end", pid=other), run.one("lock.acquire.begin", pid=other))


@with_knobs(times=20)
def exit_codes_0(run):
    wrong_exit_code(run, "Process-2", 1)
