# SPDX-License-Identifier: GPL-3.0-or-later
import time
from multiprocessing import Process, active_children, cpu_count, current_process

WORKERS = 3
SECONDS = 2


def work(seconds):
    time.sleep(seconds)
    print(f"{current_process().name} has worked for {seconds} s.")


if __name__ == "__main__":
    for i in range(WORKERS):
        child = Process(target=work, args=(SECONDS + i,))
        child.start()
    print(f"This machine has {cpu_count()} CPUs.")
    for child in active_children():
        print(f"Active: {child.name}, PID {child.pid}.")
    print("END")
