# SPDX-License-Identifier: GPL-3.0-or-later
from recorded import line, wrong_exit_code


def early_join_is_refused(run):
    line(run, "join()")["text"] = "join() before close(): None\n"


def late_task_is_refused(run):
    line(run, "apply_async()")["text"] = "apply_async() after close(): None\n"


def no_task_after_close(run):
    run.move_after(run.all("task.submitted")[-1], run.one("pool.closed"))


def no_wait_before_close(run):
    run.move_before(run.one("pool.join.begin"), run.one("pool.closed"))


def all_results(run):
    run.drop(run.one("result.ready"))


def join_is_last(run):
    run.move_before(run.one("pool.join.end"), run.all("process.exit", pid=run.main)[-1])


def exit_codes_0(run):
    wrong_exit_code(run, "ForkPoolWorker-2", 1)
