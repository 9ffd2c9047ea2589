# SPDX-License-Identifier: GPL-3.0-or-later
from recorded import wrong_exit_code, line


def each_as_often(run):
    run.one("process.start.begin", name="spawn 1")["method"] = "fork"


def whose_children(run):
    run.one("process.begin", name="forkserver 2")["ppid"] = run.main


def cost_is_measured(run):
    line(run, "spawn costs")["text"] = "spawn costs 0.01 ms at best.\n"


def copy_is_cheaper(run):
    run.move_before(run.one("process.start.begin", name="spawn 2"),
                    run.one("join.end", child=run.pids["spawn 2"]))


def first_pays_for_the_server(run):
    run.move_before(run.one("process.start.begin", name="forkserver 1"),
                    run.one("join.end", child=run.pids["forkserver 1"]))


def join_after_reaping(run):
    child = run.pids["spawn 1"]
    run.move_after(run.one("process.exit", child=child), run.one("join.end", child=child))


def exit_codes_0(run):
    wrong_exit_code(run, "spawn 1", 1)
