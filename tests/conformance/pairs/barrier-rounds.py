# SPDX-License-Identifier: GPL-3.0-or-later
from multiprocessing import Barrier, Process


def run(barrier):
    for _ in range(3):
        barrier.wait()


if __name__ == "__main__":
    barrier = Barrier(2)
    child = Process(target=run, args=(barrier,))
    child.start()
    run(barrier)
    child.join()
