# SPDX-License-Identifier: GPL-3.0-or-later
import os
import time
from multiprocessing import Process

TIMES = 5
INTERVAL = 1


class Clock(Process):
    def __init__(self, interval=3):
        super().__init__()
        self.interval = interval

    def run(self):
        for _ in range(TIMES):
            now = time.strftime("%H:%M:%S")
            print(f"It is {now} by {self.name}, PID {os.getpid()}.")
            time.sleep(self.interval)


if __name__ == "__main__":
    first = Clock()
    second = Clock(INTERVAL)
    first.start()
    second.start()
    print(f"The parent, PID {os.getpid()}, has started two clocks.")
