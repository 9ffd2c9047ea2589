# SPDX-License-Identifier: GPL-3.0-or-later
from recorded import wrong_exit_code, line


def started_by_fork(run):
    run.one("process.start.begin")["method"] = "spawn"


def child_of_main(run):
    event = line(run, "Child of")
    event["text"] = event["text"].replace(f"PID {run.main}", "PID 1")


def change_is_seen(run):
    event = line(run, "Child of")
    event["text"] = event["text"].replace("blue", "red")


def file_is_inherited(run):
    event = line(run, "Open in")
    event["text"] = event["text"].replace("/dev/zero", "/dev/null")


def join_after_reaping(run):
    reaped = run.one("process.exit", child=run.pids["ForkProcess-1"])
    run.move_after(reaped, run.one("join.end"))


def exit_code_0(run):
    wrong_exit_code(run, "ForkProcess-1", 1)
