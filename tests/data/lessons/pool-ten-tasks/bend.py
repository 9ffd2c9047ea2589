# SPDX-License-Identifier: GPL-3.0-or-later
from recorded import line, wrong_exit_code


def _begin_early(run):
    run.move_before(run.all("task.begin")[4], run.one("task.end"))


def at_most_n_at_once(run):
    _begin_early(run)


def every_tick_is_printed(run):
    run.drop(line(run, "Task 9: tick 9"))


def ticks_ascend(run):
    first, second = line(run, "Task 3: tick 0"), line(run, "Task 3: tick 1")
    first["text"], second["text"] = second["text"], first["text"]


def no_task_is_split(run):
    sleeps = run.all("sleep.end")
    for event in sleeps:
        own = [other for other in sleeps if other["pid"] == event["pid"]]
        event["seconds"] = len(sleeps) / 4 / len(own)


def no_round_is_wasted(run):
    busy = run.one("sleep.end")["pid"]
    for event in run.all("sleep.end")[::2]:
        event["pid"] = busy


def all_results(run):
    run.drop(run.one("result.ready"))


def exit_codes_0(run):
    wrong_exit_code(run, "ForkPoolWorker-2", 1)
