# SPDX-License-Identifier: GPL-3.0-or-later
from recorded import send_signal_at_exit, wrong_exit_code


def each_once_in_order(run):
    run.one("pipe.recv.end")["value"] = "'Are you the'"


def they_take_turns(run):
    second_question = run.all("pipe.send.begin", pid=run.main)[1]
    run.move_before(second_question, run.one("pipe.recv.end", pid=run.main))


def end_when_all_closed(run):
    run.move_after(run.all("pipe.closed", pid=run.main)[-1], run.one("pipe.eof"))


def exit_code_0(run):
    wrong_exit_code(run, "Process-1", 1)


def no_signal(run):
    send_signal_at_exit(run, "Process-1")
