# SPDX-License-Identifier: GPL-3.0-or-later
from multiprocessing import Pool


def square(number):
    return number * number


if __name__ == "__main__":
    pool = Pool(1)
    pool.apply(square, (3,))
    pool.apply(square, (4,))
    pool.close()
    pool.join()
