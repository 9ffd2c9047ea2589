# SPDX-License-Identifier: GPL-3.0-or-later
import time
from multiprocessing import Pool

WORKERS = 4
TASKS = 8
SECONDS = 3


def work(name):
    print(f"Task {name} begins.")
    time.sleep(SECONDS)
    print(f"Task {name} has ended.")


if __name__ == "__main__":
    pool = Pool(WORKERS)
    for i in range(TASKS):
        pool.apply_async(work, args=(i,))
    print("The parent is at its last line.")
