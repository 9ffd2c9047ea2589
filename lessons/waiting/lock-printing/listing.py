# SPDX-License-Identifier: GPL-3.0-or-later
import time
from multiprocessing import Lock, Process

PROCESSES = 3
LINES = 3
SECONDS = 0.5


def report(lock, number):
    with lock:
        for line in range(1, LINES + 1):
            print(f"Report {number}, line {line} of {LINES}.", flush=True)
            time.sleep(SECONDS)


if __name__ == "__main__":
    lock = Lock()
    children = []
    for number in range(1, PROCESSES + 1):
        child = Process(target=report, args=(lock, number))
        child.start()
        children.append(child)
    for child in children:
        child.join()
    print("All reports are printed.")
