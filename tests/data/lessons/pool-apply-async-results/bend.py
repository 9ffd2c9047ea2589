# SPDX-License-Identifier: GPL-3.0-or-later
from recorded import wrong_exit_code


def _begin_early(run):
    run.move_before(run.all("task.begin")[4], run.one("task.end"))


def at_most_n_at_once(run):
    _begin_early(run)


def got_after_join(run):
    run.move_before(run.one("result.get.begin"), run.one("pool.join.end"))


def arrive_in_any_order(run):
    jobs = [event["job"] for event in run.all("task.submitted")]
    for event, job in zip(run.all("result.ready"), jobs):
        event["job"] = job


def squares_in_order(run):
    run.one("result.get.end")["value"] = "2"


def join_is_last(run):
    run.move_before(run.one("pool.join.end"), run.all("process.exit", pid=run.main)[-1])


def exit_codes_0(run):
    wrong_exit_code(run, "ForkPoolWorker-2", 1)
