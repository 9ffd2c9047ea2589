# SPDX-License-Identifier: GPL-3.0-or-later
from recorded import line


def wait_blocks(run):
    run.one("join.end")["code"] = 0
    _reap_before(run, run.one("join.end"))


def pipe_is_full(run):
    line(run, "wait() gave up")["text"] = "wait() gave up, 4096 bytes are in the pipe.\n"


def program_sleeps(run):
    pass  # a recording without samples of /proc


def communicate_returns(run):
    run.move_after(run.one("process.exit", pid=run.main), run.one("subprocess.communicate.end"))
    run.drop(run.all("join.end")[-1])


def communicate_gets_all(run):
    run.one("subprocess.communicate.end")["out_bytes"] = 65536


def program_ends_well(run):
    run.one("process.exit", pid=run.main)["code"] = -13


def _reap_before(run, other):
    run.move_before(run.one("process.exit", pid=run.main), other)
