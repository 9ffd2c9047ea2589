# SPDX-License-Identifier: GPL-3.0-or-later
from recorded import wrong_exit_code, line


def run_in_the_child(run):
    own = line(run, "The parent")
    run.add_before(own, run.main, "output.written", stream="stdout",
                   text=f"It is 12:00:00 by Clock-1, PID {run.main}.\n")


def pids_are_true(run):
    line(run, "The parent")["text"] = "The parent, PID 1, has started two clocks.\n"


def tells_and_sleeps(run):
    run.drop(run.all("sleep.end", pid=run.pids["Clock-1"])[-1])


def main_waits_at_exit(run):
    last = run.one("process.exit", child=run.pids["Clock-1"])
    run.move_before(run.one("process.end", pid=run.main), last)


def exit_codes_0(run):
    wrong_exit_code(run, "Clock-2", 1)
