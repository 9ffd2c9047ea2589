# SPDX-License-Identifier: GPL-3.0-or-later
from recorded import line, wrong_exit_code


def _results_before(run, other, count):
    for task in run.all("task.submitted")[:count]:
        run.add_before(other, run.main, "result.ready", job=task["job"], index=0, ok=True)


def ended_with_main(run):
    run.move_before(run.one("pool.terminated"), line(run, "The parent"))


def sigterm_to_all(run):
    run.one("process.signal")["signal"] = 9


def no_result_after_sigterm(run):
    _results_before(run, run.all("process.exit")[-1], 1)


def tasks_are_lost(run):
    _results_before(run, run.one("process.signal"), len(run.all("task.submitted")))


def exit_codes_minus_15(run):
    wrong_exit_code(run, "ForkPoolWorker-2", 0)
