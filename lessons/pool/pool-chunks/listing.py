# SPDX-License-Identifier: GPL-3.0-or-later
import os
import random
import time
from collections import Counter
from multiprocessing import Pool

WORKERS = 4
ITEMS = 100
CHUNKSIZE = None  # Python's formula
SECONDS = 0.1


def work(item):
    time.sleep(random.uniform(0, SECONDS))
    return os.getpid()


if __name__ == "__main__":
    pool = Pool(WORKERS)
    pids = pool.map(work, range(ITEMS), chunksize=CHUNKSIZE)
    for pid, count in sorted(Counter(pids).items()):
        print(f"PID {pid} did {count} of {ITEMS} items.")
    pool.close()
    pool.join()
