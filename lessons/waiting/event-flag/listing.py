# SPDX-License-Identifier: GPL-3.0-or-later
import random
import time
from multiprocessing import Event, Process

RUNNERS = 4
READY = 2
SECONDS = 3


def run(gun, number):
    print(f"Runner {number} is at the start.", flush=True)
    gun.wait()
    print(f"Runner {number} runs.", flush=True)
    time.sleep(random.uniform(0, SECONDS))
    print(f"Runner {number} has finished.", flush=True)


if __name__ == "__main__":
    gun = Event()
    runners = [Process(target=run, args=(gun, number)) for number in range(1, RUNNERS + 1)]
    for runner in runners:
        runner.start()
    time.sleep(READY)
    print("Go!", flush=True)
    gun.set()
    late = Process(target=run, args=(gun, RUNNERS + 1))
    late.start()
    for runner in runners + [late]:
        runner.join()
    print("The race is over.")
