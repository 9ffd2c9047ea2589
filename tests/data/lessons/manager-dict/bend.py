# SPDX-License-Identifier: GPL-3.0-or-later
from recorded import wrong_exit_code


def all_writes_are_seen(run):
    read = run.one("shared.read", pid=run.main)
    read["value"] = read["value"].replace("三点水", "三点")


def manager_outlives_its_dict(run):
    manager = run.pids["SyncManager-1"]
    for kind, of in (("process.end", {"pid": manager}), ("process.dead", {"child": manager})):
        run.move_before(run.one(kind, **of), run.one("shared.read", pid=run.main))


def children_of_main(run):
    run.one("process.begin", pid=run.pids["SyncManager-1"])["ppid"] = 1


def join_after_reaping(run):
    child = run.pids["Process-2"]
    run.move_before(run.one("join.end", child=child), run.one("process.exit", child=child))


def exit_codes_0(run):
    wrong_exit_code(run, "SyncManager-1", -15)
