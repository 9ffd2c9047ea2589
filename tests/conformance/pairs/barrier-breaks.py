# SPDX-License-Identifier: GPL-3.0-or-later
from multiprocessing import Barrier
from threading import BrokenBarrierError

if __name__ == "__main__":
    barrier = Barrier(2)
    for _ in range(2):
        try:
            barrier.wait(0.01)
        except BrokenBarrierError:
            pass
    barrier.reset()
    barrier.abort()
