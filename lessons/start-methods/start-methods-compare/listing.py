# SPDX-License-Identifier: GPL-3.0-or-later
import os
import time
from multiprocessing import get_context

ROUNDS = 5


def say(name):
    print(f"{name}: my parent is PID {os.getppid()}.")


def one_life(method, number):
    name = f"{method} {number}"
    began = time.perf_counter()
    child = get_context(method).Process(target=say, args=(name,), name=name)
    child.start()
    child.join()
    return time.perf_counter() - began


if __name__ == "__main__":
    print(f"Main is PID {os.getpid()}.")
    for method in ("fork", "forkserver", "spawn"):
        costs = [one_life(method, number + 1) for number in range(ROUNDS)]
        print(f"{method} costs {min(costs) * 1000:.2f} ms at best.")
