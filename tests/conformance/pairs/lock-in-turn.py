# SPDX-License-Identifier: GPL-3.0-or-later
from multiprocessing import Lock, Process


def take(lock):
    lock.acquire()
    lock.release()


if __name__ == "__main__":
    lock = Lock()
    take(lock)
    child = Process(target=take, args=(lock,))
    child.start()
    child.join()
    lock.acquire()
    lock.acquire(False)
    lock.release()
