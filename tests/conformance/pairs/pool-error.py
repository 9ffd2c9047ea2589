# SPDX-License-Identifier: GPL-3.0-or-later
from multiprocessing import Pool


def fail():
    raise ValueError("on purpose")


if __name__ == "__main__":
    pool = Pool(2)
    try:
        pool.apply(fail)
    except ValueError:
        pass
    pool.close()
    pool.join()
