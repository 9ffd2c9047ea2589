# SPDX-License-Identifier: GPL-3.0-or-later
import os
import time
from multiprocessing import Process

SECONDS = 3


def who_am_i():
    print(f"My parent is PID {os.getppid()}, and I am PID {os.getpid()}.")
    time.sleep(SECONDS)


if __name__ == "__main__":
    print(f"Main is PID {os.getpid()}.")
    child = Process(target=who_am_i)
    child.start()
    print(f"Main has started PID {child.pid}.")
    child.join()
    print("The child has ended.")
