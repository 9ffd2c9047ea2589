# SPDX-License-Identifier: GPL-3.0-or-later
from recorded import line, wrong_exit_code


def each_has_its_place(run):
    first, second = run.all("shared.written")[:2]
    second["name"] = first["name"]


def all_writes_are_seen(run):
    run.one("shared.read", pid=run.main)["value"] = "[1, 4, 0, 16]"


def plain_list_is_unchanged(run):
    main = line(run, "Main sees")
    main["text"] = main["text"].replace("[0, 0", "[1, 0")


def join_after_reaping(run):
    child = run.pids["Process-1"]
    run.move_before(run.one("join.end", child=child), run.one("process.exit", child=child))


def exit_codes_0(run):
    wrong_exit_code(run, "Process-2", 1)
