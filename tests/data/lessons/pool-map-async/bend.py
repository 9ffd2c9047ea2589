# SPDX-License-Identifier: GPL-3.0-or-later
from recorded import line, wrong_exit_code


def one_call(run):
    run.one("task.submitted")["api"] = "apply_async"


def main_goes_on(run):
    run.move_after(line(run, "The pool works"), run.all("task.end")[-1])


def got_after_join(run):
    run.move_before(run.one("result.get.begin"), run.one("pool.join.end"))


def chunk_size(run):
    run.one("task.submitted")["chunksize"] = 5


def squares_in_order(run):
    end = run.one("result.get.end")
    end["value"] = end["value"].replace("1, 4", "4, 1")


def join_is_last(run):
    run.move_before(run.one("pool.join.end"), run.all("process.exit", pid=run.main)[-1])


def exit_codes_0(run):
    wrong_exit_code(run, "ForkPoolWorker-2", 1)
