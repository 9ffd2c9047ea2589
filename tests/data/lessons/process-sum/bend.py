# SPDX-License-Identifier: GPL-3.0-or-later
from recorded import wrong_exit_code, line


def child_of_main(run):
    run.one("process.begin", name="Process-1")["ppid"] = 1


def pids_are_true(run):
    line(run, "The sum")["text"] = f"The sum is 4950, by the child, PID {run.main}.\n"


def sum_is_right(run):
    event = line(run, "The sum")
    event["text"] = event["text"].replace("4950", "5050")


def join_after_reaping(run):
    run.move_after(run.one("process.exit", pid=run.main), run.one("join.end"))


def exit_code_0(run):
    wrong_exit_code(run, "Process-1", 1)
