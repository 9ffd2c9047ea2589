# SPDX-License-Identifier: GPL-3.0-or-later
from recorded import wrong_exit_code, line, send_signal_at_exit


def lists_who_is_active(run):
    run.one("children.listed")["pids"][0] = 1


def all_are_active(run):
    listed = run.one("children.listed")
    first = run.pids["Process-1"]
    run.move_before(run.one("process.exit", child=first), listed)
    listed["pids"].remove(first)
    listed["names"].remove("Process-1")


def end_first(run):
    run.move_before(run.one("process.dead"), line(run, "END"))


def main_waits_at_exit(run):
    last = run.one("process.exit", child=run.pids["Process-3"])
    run.move_before(run.one("process.end", pid=run.main), last)


def exit_codes_0(run):
    wrong_exit_code(run, "Process-2", 1)


def no_signal(run):
    send_signal_at_exit(run, "Process-3")


def lasts_the_longest(run):
    child = run.pids["Process-3"]
    run.move_after(run.one("sleep.end", pid=child), run.one("process.end", pid=run.main))


def not_the_sum(run):
    first = run.one("process.end", pid=run.main)
    for event in run.events[run.events.index(first):]:
        event["t"] += 10**9
