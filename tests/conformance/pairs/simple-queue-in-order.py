# SPDX-License-Identifier: GPL-3.0-or-later
from multiprocessing import Process, SimpleQueue


def put(queue):
    for word in ("Apple", "Banana"):
        queue.put(word)


if __name__ == "__main__":
    queue = SimpleQueue()
    writer = Process(target=put, args=(queue,))
    writer.start()
    queue.get()
    queue.get()
    writer.join()
