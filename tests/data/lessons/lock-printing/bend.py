# SPDX-License-Identifier: GPL-3.0-or-later
from recorded import line, wrong_exit_code


def _second_comes_early(run, event):
    run.move_before(event, run.one("lock.released"))


def one_holder(run):
    _second_comes_early(run, run.all("lock.acquire.end")[1])


def reports_stay_together(run):
    last = line(run, "Report 1, line 3")
    lock = {"lock": run.one("lock.created")["lock"]}
    first, second = last["pid"], run.pids["Process-2"]
    run.add_before(last, first, "lock.released", **lock)
    run.add_before(last, second, "lock.acquire.begin", **lock)
    run.add_before(last, second, "lock.acquire.end", ok=True, **lock)
    run.add_before(last, second, "output.written", stream="stdout", text="Report 2\n")
    run.add_before(last, second, "lock.released", **lock)
    run.add_before(last, first, "lock.acquire.begin", **lock)
    run.add_before(last, first, "lock.acquire.end", ok=True, **lock)


def prints_with_the_lock(run):
    _second_comes_early(run, line(run, "Report 2, line 1"))


def each_has_its_turn(run):
    run.drop(run.all("lock.released")[-1])


def the_others_wait(run):
    run.move_after(run.all("lock.acquire.begin")[-1], run.one("lock.released"))


def one_after_the_other(run):
    run.move_before(run.one("sleep.begin", pid=run.pids["Process-3"]), run.one("sleep.begin"))


def exit_codes_0(run):
    wrong_exit_code(run, "Process-2", 1)
