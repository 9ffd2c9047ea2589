# SPDX-License-Identifier: GPL-3.0-or-later
from multiprocessing import Process


def work():
    pass


def family():
    child = Process(target=work)
    child.start()
    child.join()


if __name__ == "__main__":
    for child in (Process(target=work), Process(target=work, name="writer"), Process(target=family)):
        child.start()
        child.join()
