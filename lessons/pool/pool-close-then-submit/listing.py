# SPDX-License-Identifier: GPL-3.0-or-later
import random
import time
from multiprocessing import Pool

WORKERS = 2
TASKS = 4
SECONDS = 2


def work(name):
    time.sleep(random.uniform(0, SECONDS))
    print(f"Task {name} has ended.")


if __name__ == "__main__":
    pool = Pool(WORKERS)
    for i in range(TASKS):
        pool.apply_async(work, args=(i,))
    try:
        pool.join()
    except ValueError as error:
        print(f"join() before close(): {error}")
    pool.close()
    try:
        pool.apply_async(work, args=(TASKS,))
    except ValueError as error:
        print(f"apply_async() after close(): {error}")
    pool.join()
    print("All tasks done.")
