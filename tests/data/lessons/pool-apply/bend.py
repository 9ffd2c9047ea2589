# SPDX-License-Identifier: GPL-3.0-or-later
from recorded import wrong_exit_code


def one_at_a_time(run):
    run.move_after(run.one("task.end"), run.all("task.begin")[1])


def each_call_waits(run):
    run.move_before(run.all("task.submitted")[1], run.one("result.get.end"))


def squares_in_order(run):
    run.one("result.get.end")["value"] = "2"


def join_is_last(run):
    run.move_before(run.one("pool.join.end"), run.all("process.exit", pid=run.main)[-1])


def exit_codes_0(run):
    wrong_exit_code(run, "ForkPoolWorker-2", 1)
