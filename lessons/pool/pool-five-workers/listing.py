# SPDX-License-Identifier: GPL-3.0-or-later
import os
import random
import time
from multiprocessing import Pool

TASKS = 5
SECONDS = 3


def long_task(name):
    print(f"Run task {name} ({os.getpid()})...")
    start = time.time()
    time.sleep(random.uniform(0, SECONDS))
    print(f"Task {name} ran {time.time() - start:.2f} s.")


if __name__ == "__main__":
    print(f"Parent process {os.getpid()}.")
    pool = Pool(TASKS)
    for i in range(TASKS):
        pool.apply_async(long_task, args=(i,))
    print("Waiting for all tasks...")
    pool.close()
    pool.join()
    print("All tasks done.")
