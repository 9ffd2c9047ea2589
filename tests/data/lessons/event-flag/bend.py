# SPDX-License-Identifier: GPL-3.0-or-later
from recorded import wrong_exit_code


def nobody_starts_early(run):
    run.move_before(run.one("event.wait.end"), run.one("event.set"))


def one_set_is_for_all(run):
    run.add_before(run.one("process.end", pid=run.main), run.main, "event.set",
                   id=run.one("event.created")["id"])


def the_late_go_on(run):
    run.move_before(run.all("event.wait.begin")[-1], run.one("event.set"))


def all_are_ready(run):
    run.move_after(run.one("event.wait.begin"), run.one("event.set"))


def exit_codes_0(run):
    wrong_exit_code(run, "Process-2", 1)
