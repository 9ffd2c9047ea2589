# SPDX-License-Identifier: GPL-3.0-or-later
import time
from multiprocessing import Process, RLock

PROCESSES = 2
DEPTH = 3
SECONDS = 0.5


def enter(lock, number, level):
    with lock:
        print(f"Process {number} enters level {level}.", flush=True)
        time.sleep(SECONDS)
        if level < DEPTH:
            enter(lock, number, level + 1)
        print(f"Process {number} leaves level {level}.", flush=True)


if __name__ == "__main__":
    lock = RLock()
    children = []
    for number in range(1, PROCESSES + 1):
        child = Process(target=enter, args=(lock, number, 1))
        child.start()
        children.append(child)
    for child in children:
        child.join()
    print("All have been in and out.")
