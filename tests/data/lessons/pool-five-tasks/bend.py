# SPDX-License-Identifier: GPL-3.0-or-later
from recorded import wrong_exit_code


def _begin_the_fifth_task_early(run):
    run.move_before(run.all("task.begin")[4], run.one("task.end"))


def workers_of_main(run):
    run.one("process.begin", name="ForkPoolWorker-2")["ppid"] = run.pids["ForkPoolWorker-1"]


def at_most_n_at_once(run):
    _begin_the_fifth_task_early(run)


def next_waits_for_a_worker(run):
    _begin_the_fifth_task_early(run)


def pid_used_again(run):
    fifth = run.all("task.begin")[4]
    for event in run.all(fifth["event"], job=fifth["job"]) + run.all("task.end", job=fifth["job"]):
        event["pid"] = run.main


def every_worker_gets_a_task(run):
    busy, idle = (run.pids[f"ForkPoolWorker-{number}"] for number in (1, 2))
    for event in run.all("task.begin", pid=idle) + run.all("task.end", pid=idle):
        event["pid"] = busy
        run.move_before(event, run.one("worker.stopped", pid=busy))


def all_results(run):
    run.drop(run.one("result.ready"))


def join_is_last(run):
    run.move_before(run.one("pool.join.end"), run.all("process.exit", pid=run.main)[-1])


def exit_codes_0(run):
    wrong_exit_code(run, "ForkPoolWorker-3", 1)
