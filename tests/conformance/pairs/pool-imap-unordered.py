# SPDX-License-Identifier: GPL-3.0-or-later
from multiprocessing import Pool


def square(number):
    return number * number


if __name__ == "__main__":
    pool = Pool(1)  # with more it would be chance who is done first
    for _ in pool.imap_unordered(square, range(5)):
        pass
    pool.close()
    pool.join()
