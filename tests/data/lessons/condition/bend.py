# SPDX-License-Identifier: GPL-3.0-or-later
from recorded import line, wrong_exit_code


def stays_on_the_shelf(run):
    run.one("shared.written")["value"] = "99"


def only_with_the_lock(run):
    run.one("condition.notified")["pid"] = run.main


def wait_lets_go_of_the_lock(run):
    begin = run.one("condition.wait.begin")
    place = run.events.index(begin)
    run.drop(next(e for e in run.events[place:]
                  if e["event"] == "lock.released" and e["pid"] == begin["pid"]))


def woken_by_notify(run):
    begin = run.one("condition.wait.begin")
    end = run.one("condition.wait.end", pid=begin["pid"])
    for event in run.events[run.events.index(begin):run.events.index(end)]:
        if event["event"] == "condition.notified":
            run.drop(event)


def all_loaves_are_taken(run):
    run.drop(line(run, "Customer 1"))


def exit_codes_0(run):
    wrong_exit_code(run, "customer-1", 1)
