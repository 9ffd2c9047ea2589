# SPDX-License-Identifier: GPL-3.0-or-later
from recorded import lose_last_got, signal_before_exit, swap_first_got, wrong_exit_code


def got_are_the_first_put(run):
    swap_first_got(run)


def all_got(run):
    lose_last_got(run)


def writer_exit_code_0(run):
    wrong_exit_code(run, "writer", 1)


def reader_ended_after_writer(run):
    signal_before_exit(run)


def reader_exit_code_minus_15(run):
    wrong_exit_code(run, "reader", -9)
