# SPDX-License-Identifier: GPL-3.0-or-later
from multiprocessing import Pool


def square(number):
    return number * number


if __name__ == "__main__":
    pool = Pool(3)
    results = [pool.apply_async(square, (number,)) for number in range(5)]
    for result in results:
        result.get()
    pool.close()
    pool.join()
