# SPDX-License-Identifier: GPL-3.0-or-later
from recorded import line


def shell_knows_who_it_is(run):
    event = line(run, "Shell: I am PID ")
    event["text"] = _same_length(event["text"], str(run.main))


def shell_remembers(run):
    line(run, "Shell: 7 times")["text"] = "Shell: 7 times 6 is 00\n"


def only_the_shell_moves(run):
    line(run, "Main has changed")["text"] = "Main has changed its folder: True\n"


def all_input_delivered(run):
    run.one("subprocess.communicate.end")["in_bytes"] = 0


def all_output_read(run):
    run.one("subprocess.communicate.end")["out_bytes"] += 1


def no_deadlock(run):
    run.move_after(run.one("process.exit", pid=run.main), run.one("subprocess.communicate.end"))
    run.drop(run.one("join.end"))


def ends_as_told(run):
    for event in run.all("process.exit", pid=run.main) + run.all("join.end"):
        event["code"] = 1
    line(run, "return ")["text"] = "return 1\n"


def return_code_is_the_shells(run):
    line(run, "return ")["text"] = "return 1\n"


def _same_length(text, pid):
    return text.replace(pid, "9" * len(pid))
