# SPDX-License-Identifier: GPL-3.0-or-later
from recorded import put_and_never_got, send_signal_at_exit, swap_first_got, wrong_exit_code


def got_in_order(run):
    swap_first_got(run)


def all_got(run):
    put_and_never_got(run, run.pids["writer"])


def none_is_the_end(run):
    last = run.one("process.returned", pid=run.pids["reader"])
    run.add_before(last, run.pids["reader"], "queue.get.begin",
                   queue=run.one("queue.created")["queue"])


def exit_codes_0(run):
    wrong_exit_code(run, "reader", 1)


def no_signal(run):
    send_signal_at_exit(run, "reader")


def join_after_reaping(run):
    reader = run.pids["reader"]
    run.move_after(run.one("process.exit", child=reader), run.one("join.end", child=reader))
