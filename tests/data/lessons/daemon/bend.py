# SPDX-License-Identifier: GPL-3.0-or-later


def last_line_never(run):
    child = run.one("process.start.end")["child"]
    dead = run.one("process.dead", child=child)
    run.add_before(dead, child, "sleep.end", seconds=3.0)
    run.add_before(dead, child, "output.written", stream="stdout",
                   text="The child has finished its work.\n")


def sigterm_at_exit(run):
    run.move_before(run.one("process.signal"), run.one("process.returned", pid=run.main))


def exit_code_minus_15(run):
    run.one("process.exit", pid=run.main)["code"] = -9
    run.one("join.end", pid=run.main)["code"] = -9
