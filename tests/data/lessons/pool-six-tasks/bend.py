# SPDX-License-Identifier: GPL-3.0-or-later
from recorded import wrong_exit_code


def _begin_early(run):
    run.move_before(run.all("task.begin")[4], run.one("task.end"))


def workers_of_main(run):
    run.one("process.begin", name="ForkPoolWorker-2")["ppid"] = run.pids["ForkPoolWorker-1"]


def next_waits_for_a_worker(run):
    _begin_early(run)


def the_others_wait(run):
    end = run.one("task.end")
    others = [event for event in run.all("task.begin")[:4] if event["job"] != end["job"]]
    run.move_after(others[0], end)


def first_come_first_served(run):
    fifth, sixth = run.all("task.begin")[4:6]
    jobs = {fifth["job"]: sixth["job"], sixth["job"]: fifth["job"]}
    for event in run.all("task.begin") + run.all("task.end"):
        event["job"] = jobs.get(event["job"], event["job"])


def pid_used_again(run):
    fifth = run.all("task.begin")[4]
    for event in run.all(fifth["event"], job=fifth["job"]) + run.all("task.end", job=fifth["job"]):
        event["pid"] = run.main


def all_results(run):
    run.drop(run.one("result.ready"))


def join_is_last(run):
    run.move_before(run.one("pool.join.end"), run.all("process.exit", pid=run.main)[-1])


def exit_codes_0(run):
    wrong_exit_code(run, "ForkPoolWorker-2", 1)
