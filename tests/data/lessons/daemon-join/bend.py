# SPDX-License-Identifier: GPL-3.0-or-later
from recorded import wrong_exit_code, line, send_signal_at_exit


def join_waits(run):
    run.move_before(run.one("join.end"), run.one("sleep.end"))


def lines_in_order(run):
    run.move_before(line(run, "The parent"), line(run, "The child has finished"))


def exit_code_0(run):
    wrong_exit_code(run, "Process-1", 1)


def no_signal(run):
    send_signal_at_exit(run, "Process-1")
