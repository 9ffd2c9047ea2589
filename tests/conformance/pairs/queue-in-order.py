# SPDX-License-Identifier: GPL-3.0-or-later
from multiprocessing import Process, Queue


def put_all(queue):
    for fruit in ("Apple", "Banana", "Cat"):
        queue.put(fruit)


if __name__ == "__main__":
    queue = Queue()
    writer = Process(target=put_all, args=(queue,))
    writer.start()
    for _ in range(3):
        queue.get()
    writer.join()
