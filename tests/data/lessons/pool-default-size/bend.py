# SPDX-License-Identifier: GPL-3.0-or-later
from recorded import line, wrong_exit_code


def as_many_as_cpus(run):
    line(run, "CPUs")["text"] = "CPUs of this machine: 999\n"


def workers_of_main(run):
    run.one("process.begin", name="ForkPoolWorker-1")["ppid"] = 1


def at_most_n_at_once(run):
    workers = run.one("pool.created")["workers"]
    run.move_before(run.all("task.begin")[workers], run.one("task.end"))


def all_results(run):
    run.drop(run.one("result.ready"))


def join_is_last(run):
    run.move_before(run.one("pool.join.end"), run.all("process.exit", pid=run.main)[-1])


def exit_codes_0(run):
    wrong_exit_code(run, "ForkPoolWorker-1", 1)
