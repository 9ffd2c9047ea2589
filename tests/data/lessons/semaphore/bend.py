# SPDX-License-Identifier: GPL-3.0-or-later
from recorded import with_knobs, wrong_exit_code


def at_most_n_inside(run):
    run.move_before(run.all("lock.acquire.end")[2], run.one("lock.released"))


@with_knobs(places=16, guests=2, seconds=3)
def room_is_full(run):
    first = run.one("lock.released")
    other = next(e for e in run.all("lock.acquire.end") if e["pid"] != first["pid"])
    run.move_after(other, first)


def the_others_wait(run):
    last = run.all("lock.acquire.end")[-1]["pid"]
    run.move_after(run.one("lock.acquire.begin", pid=last), run.one("lock.released"))


def each_has_its_turn(run):
    run.drop(run.all("lock.released")[-1])


def exit_codes_0(run):
    wrong_exit_code(run, "Process-2", 1)
