# SPDX-License-Identifier: GPL-3.0-or-later
import queue as plain
from multiprocessing import Queue

if __name__ == "__main__":
    queue = Queue(1)
    queue.put(1)
    try:
        queue.put(2, timeout=0.01)
    except plain.Full:
        pass
    queue.get()
    try:
        queue.get(timeout=0.01)
    except plain.Empty:
        pass
