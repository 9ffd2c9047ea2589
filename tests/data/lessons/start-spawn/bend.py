# SPDX-License-Identifier: GPL-3.0-or-later
from recorded import wrong_exit_code, line


def started_by_spawn(run):
    run.one("process.start.begin")["method"] = "fork"


def child_of_main(run):
    event = line(run, "Child of")
    event["text"] = event["text"].replace(f"PID {run.main}", "PID 1")


def change_is_not_seen(run):
    event = line(run, "Child of")
    event["text"] = event["text"].replace("red", "blue")


def file_is_not_inherited(run):
    event = line(run, "Open in")
    event["text"] = event["text"].replace(".\n", ", 5 /dev/zero.\n")


def join_after_reaping(run):
    reaped = run.one("process.exit", child=run.pids["SpawnProcess-1"])
    run.move_after(reaped, run.one("join.end"))


def exit_code_0(run):
    wrong_exit_code(run, "SpawnProcess-1", 1)
