# SPDX-License-Identifier: GPL-3.0-or-later
import multiprocessing

from peers import peer


def nothing():
    pass


def start_join(method, rounds):
    context = multiprocessing.get_context(method)
    start_and_join(context)  # the first one starts the resource tracker or the fork server
    yield
    for _ in rounds:
        start_and_join(context)
    yield


def start_and_join(context):
    process = context.Process(target=nothing)
    process.start()
    process.join()


@peer("process/fork")
def fork(rounds):
    return start_join("fork", rounds)


@peer("process/spawn")
def spawn(rounds):
    return start_join("spawn", rounds)


@peer("process/forkserver")
def forkserver(rounds):
    return start_join("forkserver", rounds)
