# SPDX-License-Identifier: GPL-3.0-or-later
import random
import time
from multiprocessing import Array, Process

CHILDREN = 4
SECONDS = 2


def square(numbers, plain, place):
    time.sleep(random.uniform(0, SECONDS))
    numbers[place] = (place + 1) ** 2
    plain[place] = (place + 1) ** 2  # only this child's copy


def look(numbers):
    print(f"The last child sees {numbers[:]}.")


if __name__ == "__main__":
    numbers = Array("i", CHILDREN)
    plain = [0] * CHILDREN
    children = [Process(target=square, args=(numbers, plain, i)) for i in range(CHILDREN)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    last = Process(target=look, args=(numbers,))
    last.start()
    last.join()
    print(f"Main sees {numbers[:]}, and its plain list is {plain}.")
