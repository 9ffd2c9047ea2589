# SPDX-License-Identifier: GPL-3.0-or-later
import time
from multiprocessing import Process, Queue

ITEMS = 6
MAXSIZE = 2
SECONDS = 1


def produce(queue):
    for item in range(1, ITEMS + 1):
        queue.put(item)  # waits while the queue is full
        print(f"Item {item} is in the queue.")
    queue.put(None)


def consume(queue):
    while (item := queue.get()) is not None:
        time.sleep(SECONDS)
        print(f"Item {item} is used up.")


if __name__ == "__main__":
    queue = Queue(MAXSIZE)
    producer = Process(target=produce, args=(queue,), name="producer")
    consumer = Process(target=consume, args=(queue,), name="consumer")
    consumer.start()
    producer.start()
    producer.join()
    consumer.join()
    print("Everything is used up.")
