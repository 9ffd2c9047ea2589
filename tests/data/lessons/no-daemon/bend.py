# SPDX-License-Identifier: GPL-3.0-or-later
from recorded import wrong_exit_code, line, send_signal_at_exit


def both_lines(run):
    run.drop(line(run, "The child has finished"))


def main_goes_on(run):
    run.move_after(line(run, "The parent"), line(run, "The child has finished"))


def main_waits_at_exit(run):
    run.move_before(run.one("process.end", pid=run.main), run.one("process.exit", pid=run.main))


def exit_code_0(run):
    wrong_exit_code(run, "Process-1", 1)


def no_signal(run):
    send_signal_at_exit(run, "Process-1")
