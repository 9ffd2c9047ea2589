# SPDX-License-Identifier: GPL-3.0-or-later
import os
import time
from multiprocessing import Process

NAME = "test"
SECONDS = 1


def work(name):
    print(f"I am the child {name}, PID {os.getpid()}.")
    time.sleep(SECONDS)


if __name__ == "__main__":
    print(f"I am the parent, PID {os.getpid()}.")
    child = Process(target=work, args=(NAME,), name=NAME)
    print("The child starts now.")
    child.start()
    child.join()
    print("The child has ended.")
