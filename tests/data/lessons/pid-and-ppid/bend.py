# SPDX-License-Identifier: GPL-3.0-or-later
from recorded import wrong_exit_code, line


def both_pids_are_true(run):
    event = line(run, "My parent")
    event["text"] = event["text"].replace(f"{run.main},", "1,")


def started_pid_is_true(run):
    line(run, "Main has started")["text"] = f"Main has started PID {run.main}.\n"


def join_after_reaping(run):
    run.move_after(run.one("process.exit", pid=run.main), run.one("join.end"))


def run_lasts_the_sleep(run):
    child = run.pids["Process-1"]
    run.move_after(run.one("sleep.end", pid=child), run.one("process.end", pid=run.main))


def exit_code_0(run):
    wrong_exit_code(run, "Process-1", 1)
