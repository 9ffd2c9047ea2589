# SPDX-License-Identifier: GPL-3.0-or-later
from multiprocessing import Process


def work():
    pass


if __name__ == "__main__":
    child = Process(target=work)
    child.start()
    child.join()
