# SPDX-License-Identifier: GPL-3.0-or-later
from recorded import wrong_exit_code


def _of_the_second(run, kind):
    second = run.all("lock.acquire.end")[-1]["pid"]
    return run.all(kind, pid=second)


def acquires_it_again(run):
    for kind in ("lock.acquire.begin", "lock.acquire.end", "lock.released"):
        run.drop(_of_the_second(run, kind)[1])


def one_owner(run):
    run.move_before(_of_the_second(run, "lock.acquire.end")[0], run.all("lock.released")[2])


def prints_with_the_lock(run):
    run.move_before(_of_the_second(run, "output.written")[0], run.all("lock.released")[2])


def each_has_its_turn(run):
    run.drop(run.all("lock.released")[-1])


def the_others_wait(run):
    run.move_after(_of_the_second(run, "lock.acquire.begin")[0], run.all("lock.released")[2])


def exit_codes_0(run):
    wrong_exit_code(run, "Process-2", 1)
