# SPDX-License-Identifier: GPL-3.0-or-later
from recorded import line, with_knobs


def runs_the_command(run):
    run.one("subprocess.start.begin")["argv"] = ["getent", "hosts", "elsewhere"]


def child_of_main(run):
    run.one("process.exit", child=run.one("subprocess.start.end")["child"])["pid"] = 1


def call_waits(run):
    run.move_after(run.one("process.exit", pid=run.main), run.one("join.end"))


@with_knobs(command="getent services no-such-service")
def exit_code_is_the_programs(run):
    line(run, "Exit code: ")["text"] = "Exit code: 0\n"


@with_knobs(command="no-such-program")
def missing_is_an_error(run):
    run.drop(line(run, "It cannot be started: "))


def main_goes_on(run):
    run.drop(line(run, "Main goes on."))
