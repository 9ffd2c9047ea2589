# SPDX-License-Identifier: GPL-3.0-or-later
from multiprocessing import Semaphore

if __name__ == "__main__":
    room = Semaphore(2)
    room.acquire()
    room.acquire()
    room.acquire(True, 0.01)
    room.release()
    room.acquire(False)
    room.release()
    room.release()
