# SPDX-License-Identifier: GPL-3.0-or-later
from recorded import wrong_exit_code, line


def child_of_main(run):
    run.one("process.begin", name="test")["ppid"] = 1


def lines_in_order(run):
    run.move_after(line(run, "The child starts"), line(run, "I am the child"))


def pids_are_true(run):
    line(run, "I am the child")["text"] = f"I am the child test, PID {run.main}.\n"


def end_after_reaping(run):
    run.move_after(run.one("process.exit", pid=run.main), line(run, "The child has ended"))


def exit_code_0(run):
    wrong_exit_code(run, "test", 1)
