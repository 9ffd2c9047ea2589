# SPDX-License-Identifier: GPL-3.0-or-later
import random
import time
from multiprocessing import Pool

WORKERS = 4
NUMBERS = 10
SECONDS = 2


def square(number):
    time.sleep(random.uniform(0, SECONDS))
    return number * number


if __name__ == "__main__":
    pool = Pool(WORKERS)
    result = pool.map_async(square, range(1, NUMBERS + 1))
    print("The pool works; main goes on.")
    pool.close()
    pool.join()
    print(f"The squares are {result.get()}.")
