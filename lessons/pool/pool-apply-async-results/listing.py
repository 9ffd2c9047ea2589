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
    results = []
    for number in range(1, NUMBERS + 1):
        results.append(pool.apply_async(square, args=(number,)))
    ready = sum(result.ready() for result in results)
    print(f"{len(results)} results, {ready} of them ready.")
    pool.close()
    pool.join()
    for number, result in enumerate(results, start=1):
        print(f"The square of {number} is {result.get()}.")
