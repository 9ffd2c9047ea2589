# SPDX-License-Identifier: GPL-3.0-or-later
from recorded import wrong_exit_code


def got_are_the_first_put(run):
    first, second = run.all("queue.get.end")[:2]
    for key in ("item", "value"):
        first[key], second[key] = second[key], first[key]


def all_got(run):
    run.drop(run.all("queue.get.end")[-1])
    run.drop(run.all("output.written", pid=run.pids["reader"])[-1])


def writer_exit_code_0(run):
    wrong_exit_code(run, "writer", 1)


def reader_ended_after_writer(run):
    run.move_before(run.one("process.signal"), run.one("process.exit", pid=run.main))


def reader_exit_code_minus_15(run):
    wrong_exit_code(run, "reader", -9)
