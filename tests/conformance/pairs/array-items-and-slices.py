# SPDX-License-Identifier: GPL-3.0-or-later
from multiprocessing import Array, Process


def double(numbers):
    for place in range(3):
        numbers[place] *= 2


if __name__ == "__main__":
    numbers = Array("i", [1, 2, 3])
    child = Process(target=double, args=(numbers,))
    child.start()
    child.join()
    numbers[-1] = 9
    numbers[:]
    numbers[1:9]
    numbers[0:2] = [5, 6]
    with numbers.get_lock():
        numbers[0]
