# SPDX-License-Identifier: GPL-3.0-or-later
from multiprocessing import RLock

if __name__ == "__main__":
    lock = RLock()
    for _ in range(3):
        lock.acquire()
    for _ in range(3):
        lock.release()
