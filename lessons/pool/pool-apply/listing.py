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
    for number in range(1, NUMBERS + 1):
        value = pool.apply(square, args=(number,))
        print(f"The square of {number} is {value}.")
    pool.close()
    pool.join()
