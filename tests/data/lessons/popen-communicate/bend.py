# SPDX-License-Identifier: GPL-3.0-or-later
from recorded import line


def child_of_main(run):
    run.one("process.exit", child=run.one("subprocess.start.end")["child"])["pid"] = 1


def all_input_delivered(run):
    run.one("subprocess.communicate.end")["in_bytes"] -= 1


def all_output_read(run):
    run.drop(line(run, "It answers: "))


def no_deadlock(run):
    end = run.one("subprocess.communicate.end")
    run.move_after(run.one("process.exit", pid=run.main), end)
    run.drop(run.one("join.begin"))
    run.drop(run.one("join.end"))


def return_code_is_the_programs(run):
    line(run, "Return code: ")["text"] = "Return code: 1\n"
