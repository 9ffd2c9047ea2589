# SPDX-License-Identifier: GPL-3.0-or-later
from multiprocessing import Pool


def square(number):
    return number * number


if __name__ == "__main__":
    pool = Pool(2)
    pool.map(square, range(20))
    pool.map(square, range(20), 7)
    pool.map(square, [])
    pool.close()
    pool.join()
