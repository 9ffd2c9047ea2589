# SPDX-License-Identifier: GPL-3.0-or-later
from multiprocessing import Process, Value

PROCESSES = 4
TIMES = 20000


def add(counter):
    for _ in range(TIMES):
        with counter.get_lock():  # from the read to the write
            counter.value += 1


if __name__ == "__main__":
    counter = Value("i", 0)
    children = [Process(target=add, args=(counter,)) for _ in range(PROCESSES)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    print(f"{PROCESSES} times {TIMES} were added, the counter says {counter.value}.")
