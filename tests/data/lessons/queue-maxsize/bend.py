# SPDX-License-Identifier: GPL-3.0-or-later
from recorded import put_and_never_got, swap_first_got, with_knobs, wrong_exit_code


def never_more_than_maxsize(run):
    run.move_before(run.all("queue.put.end")[3], run.all("queue.get.end")[0])
    run.move_after(run.all("queue.get.begin")[1], run.all("queue.put.end")[3])


@with_knobs(items=2, maxsize=4)
def put_waits_when_full(run):
    pass  # there is room for all


def got_in_order(run):
    swap_first_got(run)


def all_got(run):
    put_and_never_got(run, run.pids["consumer"])  # there is room at the end


def exit_codes_0(run):
    wrong_exit_code(run, "consumer", 1)
