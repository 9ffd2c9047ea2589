# SPDX-License-Identifier: GPL-3.0-or-later
from recorded import line


def no_daemon_waits_at_exit(run):
    run.move_after(line(run, "no-daemon: the parent"), line(run, "no-daemon: the child has"))


def daemon_is_cut_off(run):
    child = run.pids.get("child of daemon", run.one("process.signal")["child"])
    run.add_before(run.one("process.dead", child=child), child, "output.written", stream="stdout",
                   text="daemon: the child has finished its work.\n")


def join_comes_first(run):
    run.move_before(line(run, "daemon-join: the parent"), line(run, "daemon-join: the child has"))


def _wrong_exit_code(run, parent, code):
    for event in run.all("process.exit", pid=run.pids[parent]):
        event["code"] = code
    for event in run.all("join.end", pid=run.pids[parent]):
        event["code"] = code


def no_daemon_exit_code(run):
    _wrong_exit_code(run, "no-daemon", 1)


def daemon_exit_code(run):
    _wrong_exit_code(run, "daemon", -9)


def daemon_join_exit_code(run):
    _wrong_exit_code(run, "daemon-join", 1)


def one_sigterm(run):
    run.add_before(run.one("process.end", pid=run.main), run.main, "process.signal",
                   child=run.pids["no-daemon"], signal=15)


def daemon_ends_first(run):
    run.move_before(run.one("process.end", pid=run.pids["daemon-join"]),
                    run.one("process.end", pid=run.pids["daemon"]))


def join_after_reaping(run):
    child = run.pids["no-daemon"]
    run.move_after(run.one("process.exit", child=child), run.one("join.end", child=child))
