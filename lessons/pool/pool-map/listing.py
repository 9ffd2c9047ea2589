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
    squares = pool.map(square, range(1, NUMBERS + 1))
    print(f"The squares are {squares}.")
    pool.close()
    pool.join()
