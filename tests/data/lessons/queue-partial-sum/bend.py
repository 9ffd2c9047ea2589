# SPDX-License-Identifier: GPL-3.0-or-later
from recorded import wrong_exit_code, line


def part_through_the_queue(run):
    run.one("queue.get.end")["value"] = "4949"


def sum_is_right(run):
    line(run, "14950 + ")["text"] = "14950 + 4950 = 19899\n"


def got_is_what_was_put(run):
    run.one("queue.get.end")["item"] += 1000


def get_waits_for_put(run):
    run.move_after(run.one("queue.get.begin"), run.one("queue.put.end"))


def join_after_reaping(run):
    run.move_before(run.one("join.end"), run.one("process.exit", child=run.pids["Process-1"]))


def exit_code_0(run):
    wrong_exit_code(run, "Process-1", 1)
