# SPDX-License-Identifier: GPL-3.0-or-later
from multiprocessing import Pool


def square(number):
    return number * number


if __name__ == "__main__":
    pool = Pool(4)
    result = pool.map_async(square, range(100))
    result.get()
    pool.close()
    pool.join()
