# SPDX-License-Identifier: GPL-3.0-or-later
from recorded import wrong_exit_code, line


def started_by_forkserver(run):
    run.one("process.start.begin")["method"] = "fork"


def child_of_the_server(run):
    begun = run.one("process.begin", name="ForkServerProcess-1")
    event = line(run, "Child of")
    event["text"] = event["text"].replace(f"PID {begun['ppid']}", f"PID {run.main}")
    begun["ppid"] = run.main


def change_is_not_seen(run):
    event = line(run, "Child of")
    event["text"] = event["text"].replace("red", "blue")


def file_is_not_inherited(run):
    event = line(run, "Open in")
    event["text"] = event["text"].replace(".\n", ", 5 /dev/zero.\n")


def join_after_reaping(run):
    reaped = run.one("process.exit", child=run.pids["ForkServerProcess-1"])
    run.move_after(reaped, run.one("join.end"))


def exit_code_0(run):
    wrong_exit_code(run, "ForkServerProcess-1", 1)
