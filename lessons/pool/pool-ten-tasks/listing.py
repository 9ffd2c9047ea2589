# SPDX-License-Identifier: GPL-3.0-or-later
import time
from multiprocessing import Pool

WORKERS = 4
TASKS = 10
TICKS = 10
SECONDS = 1


def count(task):
    for tick in range(TICKS):
        print(f"Task {task}: tick {tick}")
        time.sleep(SECONDS)


if __name__ == "__main__":
    pool = Pool(WORKERS)
    for i in range(TASKS):
        pool.apply_async(count, args=(i,))
    pool.close()
    pool.join()
    print("All tasks done.")
