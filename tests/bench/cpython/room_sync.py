# SPDX-License-Identifier: GPL-3.0-or-later
import multiprocessing

from peers import peer

TURNS = 250_000
CONTENDERS = 4


def take_turns(lock, turns):
    for _ in range(turns):
        lock.acquire()
        lock.release()


@peer("sync/lock", items=TURNS)
def lock(rounds):
    mutex = multiprocessing.Lock()
    yield
    take_turns(mutex, len(rounds) * TURNS)
    yield


@peer("sync/lock_4_processes", items=CONTENDERS * TURNS)
def lock_4_processes(rounds):
    mutex = multiprocessing.Lock()
    processes = [multiprocessing.Process(target=take_turns, args=(mutex, len(rounds) * TURNS))
                 for _ in range(CONTENDERS)]
    yield
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    yield
