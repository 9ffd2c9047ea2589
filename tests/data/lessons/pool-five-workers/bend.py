# SPDX-License-Identifier: GPL-3.0-or-later
from recorded import wrong_exit_code


def workers_of_main(run):
    run.one("process.begin", name="ForkPoolWorker-2")["ppid"] = run.pids["ForkPoolWorker-1"]


def all_at_once(run):
    run.move_after(run.all("task.begin")[4], run.one("task.end"))


def no_pid_twice(run):
    busy, idle = (run.pids[f"ForkPoolWorker-{number}"] for number in (1, 2))
    for event in run.all("task.begin", pid=idle) + run.all("task.end", pid=idle):
        event["pid"] = busy
        run.move_before(event, run.one("worker.stopped", pid=busy))


def all_results(run):
    run.drop(run.one("result.ready"))


def join_is_last(run):
    run.move_before(run.one("pool.join.end"), run.all("process.exit", pid=run.main)[-1])


def exit_codes_0(run):
    wrong_exit_code(run, "ForkPoolWorker-2", 1)
