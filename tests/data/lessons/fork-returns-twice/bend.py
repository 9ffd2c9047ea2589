# SPDX-License-Identifier: GPL-3.0-or-later
from recorded import wrong_exit_code, line


def one_call_two_returns(run):
    child = run.pids["fork-1"]
    for event in run.all("output.written", pid=run.main):
        event["text"] = event["text"].replace(f"fork returned {child}", "fork returned 1")


def child_of_main(run):
    event = line(run, "fork returned 0")
    event["text"] = event["text"].replace(f"my parent is {run.main}", "my parent is 1")


def pids_are_true(run):
    line(run, "One process")["text"] = "One process calls fork: PID 1.\n"


def both_reach_the_last_line(run):
    child = run.pids["fork-1"]
    run.drop(next(e for e in run.all("output.written", pid=child) if "last" in e["text"]))


def waitpid_reaps(run):
    run.move_after(run.one("process.exit", pid=run.main), run.one("join.end"))


def exit_code_0(run):
    wrong_exit_code(run, "fork-1", 1)
