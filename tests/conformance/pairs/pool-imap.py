# SPDX-License-Identifier: GPL-3.0-or-later
from multiprocessing import Pool


def square(number):
    return number * number


if __name__ == "__main__":
    pool = Pool(3)
    for _ in pool.imap(square, range(5)):
        pass
    for _ in pool.imap(square, range(5), 2):
        pass
    pool.close()
    pool.join()
