# SPDX-License-Identifier: GPL-3.0-or-later
from recorded import line, wrong_exit_code


def opens_when_all_have_come(run):
    run.move_before(run.one("barrier.wait.end"), run.all("barrier.wait.begin")[2])


def nobody_is_a_lap_ahead(run):
    second = next(e for e in run.all("output.written") if e["text"].endswith("finished lap 2.\n"))
    run.move_before(second, line(run, "Runner"))


def each_place_once(run):
    for event in run.all("barrier.wait.end"):
        event["index"] = 0


def all_laps_are_run(run):
    run.all("barrier.wait.end")[-1]["ok"] = False


def as_long_as_the_slowest(run):
    slowest = run.all("sleep.end")[5]["pid"]
    first, second = run.all("sleep.begin", pid=slowest)[:2]
    run.move_after(second, first)


def exit_codes_0(run):
    wrong_exit_code(run, "Process-2", 1)
