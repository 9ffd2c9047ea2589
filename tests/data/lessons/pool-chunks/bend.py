# SPDX-License-Identifier: GPL-3.0-or-later
from recorded import wrong_exit_code


def _begin_early(run):
    run.move_before(run.all("task.begin")[4], run.one("task.end"))


def one_call(run):
    run.one("task.submitted")["api"] = "apply_async"


def chunk_sizes(run):
    first, second = run.all("task.begin")[:2]
    first["items"] += 1
    second["items"] -= 1


def chunk_stays_together(run):
    end = run.one("result.get.end")
    end["value"] = end["value"].replace("[", "[1", 1)


def at_most_n_at_once(run):
    _begin_early(run)


def every_worker_gets_a_chunk(run):
    busy, idle = (run.pids[f"ForkPoolWorker-{number}"] for number in (1, 2))
    for event in run.all("task.begin", pid=idle) + run.all("task.end", pid=idle):
        event["pid"] = busy
    end = run.one("result.get.end")
    end["value"] = end["value"].replace(str(idle), str(busy))


def map_waits(run):
    run.move_before(run.one("result.get.end"), run.all("task.end")[-1])


def exit_codes_0(run):
    wrong_exit_code(run, "ForkPoolWorker-2", 1)
