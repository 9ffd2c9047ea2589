# SPDX-License-Identifier: GPL-3.0-or-later
from recorded import wrong_exit_code, line


def each_as_often(run):
    run.one("process.start.begin", name="spawn 1")["method"] = "fork"


def whose_children(run):
    run.one("process.begin", name="forkserver 2")["ppid"] = run.main


def cost_is_measured(run):
    line(run, "spawn costs")["text"] = "spawn costs 0.01 ms a child.\n"


def fork_is_cheapest(run):
    for begin in run.all("process.start.begin", method="forkserver"):
        run.move_before(begin, run.one("join.end", child=run.pids[begin["name"]]))


def join_after_reaping(run):
    child = run.pids["spawn 1"]
    run.move_after(run.one("process.exit", child=child), run.one("join.end", child=child))


def exit_codes_0(run):
    wrong_exit_code(run, "spawn 1", 1)
