# SPDX-License-Identifier: GPL-3.0-or-later
import random
import time
from multiprocessing import Barrier, Process

RUNNERS = 3
LAPS = 3
SECONDS = 3


def race(line, number):
    for lap in range(1, LAPS + 1):
        time.sleep(random.uniform(0, SECONDS))
        print(f"Runner {number} has finished lap {lap}.", flush=True)
        place = line.wait()
        print(f"Runner {number} was number {place + 1} to come.", flush=True)


if __name__ == "__main__":
    line = Barrier(RUNNERS)
    runners = []
    for number in range(1, RUNNERS + 1):
        runner = Process(target=race, args=(line, number))
        runner.start()
        runners.append(runner)
    for runner in runners:
        runner.join()
    print("The race is over.")
