# SPDX-License-Identifier: GPL-3.0-or-later
import os
import random
import time
from multiprocessing import Pool

TASKS = 8
SECONDS = 2


def work(name):
    time.sleep(random.uniform(0, SECONDS))
    print(f"Task {name} was done by {os.getpid()}.")


if __name__ == "__main__":
    print(f"CPUs of this machine: {os.cpu_count()}")
    pool = Pool()
    for i in range(TASKS):
        pool.apply_async(work, args=(i,))
    pool.close()
    pool.join()
    print("All tasks done.")
