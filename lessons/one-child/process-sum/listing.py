# SPDX-License-Identifier: GPL-3.0-or-later
import os
from multiprocessing import Process

NUMBERS = 100


def add_up(numbers):
    total = 0
    for number in range(numbers):
        total += number
    print(f"The sum is {total}, by the child, PID {os.getpid()}.")


if __name__ == "__main__":
    print(f"The parent is PID {os.getpid()}.")
    child = Process(target=add_up, args=(NUMBERS,))
    child.start()
    child.join()
    print("The child has ended.")
