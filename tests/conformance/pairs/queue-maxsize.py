# SPDX-License-Identifier: GPL-3.0-or-later
from multiprocessing import Process, Queue


def put_all(queue):
    for number in range(5):
        queue.put(number)


if __name__ == "__main__":
    queue = Queue(2)
    writer = Process(target=put_all, args=(queue,))
    writer.start()
    for _ in range(5):
        queue.get()
    writer.join()
