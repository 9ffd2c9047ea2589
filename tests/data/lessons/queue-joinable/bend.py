# SPDX-License-Identifier: GPL-3.0-or-later
from recorded import wrong_exit_code


def join_after_all_done(run):
    run.move_before(run.one("queue.join.end"), run.all("queue.task_done")[-1])


def done_by_who_got_it(run):
    done = run.all("queue.task_done")
    done[0]["pid"] = next(event["pid"] for event in done if event["pid"] != done[0]["pid"])


def each_task_once(run):
    first, second = run.all("queue.get.end")[:2]
    second["item"] = first["item"]


def work_is_shared(run):
    for event in run.all("queue.get.end") + run.all("queue.task_done"):
        event["pid"] = run.pids["Process-1"]


def workers_are_ended(run):
    wrong_exit_code(run, "Process-2", 0)
