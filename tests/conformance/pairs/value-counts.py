# SPDX-License-Identifier: GPL-3.0-or-later
from multiprocessing import Process, Value


def count(counter):
    for _ in range(3):
        with counter.get_lock():
            counter.value += 1


if __name__ == "__main__":
    counter = Value("i", 7)
    child = Process(target=count, args=(counter,))
    child.start()
    child.join()
    count(counter)
