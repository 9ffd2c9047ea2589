# SPDX-License-Identifier: GPL-3.0-or-later
from recorded import wrong_exit_code


def _begin_early(run):
    run.move_before(run.all("task.begin")[4], run.one("task.end"))


def one_call(run):
    run.one("task.submitted")["api"] = "apply_async"


def map_waits(run):
    run.move_before(run.one("result.get.end"), run.all("task.end")[-1])


def chunk_size(run):
    run.one("task.submitted")["chunksize"] = 5


def at_most_n_at_once(run):
    _begin_early(run)


def squares_in_order(run):
    end = run.one("result.get.end")
    end["value"] = end["value"].replace("1, 4", "4, 1")


def exit_codes_0(run):
    wrong_exit_code(run, "ForkPoolWorker-2", 1)
