# SPDX-License-Identifier: GPL-3.0-or-later
from multiprocessing import Pool


def add(left, right):
    return left + right


if __name__ == "__main__":
    pool = Pool(2)
    pool.starmap(add, [(1, 2), (3, 4), (5, 6)])
    pool.starmap_async(add, [(7, 8)]).get()
    pool.close()
    pool.join()
