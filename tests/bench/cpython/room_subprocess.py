# SPDX-License-Identifier: GPL-3.0-or-later
import os
import subprocess

from peers import peer

TINY = os.environ["PROCESSLAB_BENCH_TINY"]  # a static program that only ends; set by ../run


def calls(rounds, resident):
    held = b"\1" * resident
    yield
    for _ in rounds:
        subprocess.call([TINY])
    yield
    del held


@peer("subprocess/call")
def call(rounds):
    return calls(rounds, 0)


@peer("subprocess/call_with_200_mb")
def call_with_200_mb(rounds):
    return calls(rounds, 200_000_000)
