# SPDX-License-Identifier: GPL-3.0-or-later
import random
import time
from multiprocessing import Process, Queue

VALUES = "两点水,三点水,四点水"
PAUSE = 1


def write(queue):
    for value in VALUES.split(","):
        print(f"Put {value}: {len(value.encode())} bytes")
        queue.put(value)
        time.sleep(random.uniform(0, PAUSE))


def read(queue):
    while True:
        value = queue.get()
        print(f"Got {value}: {len(value.encode())} bytes")


if __name__ == "__main__":
    queue = Queue()
    reader = Process(target=read, args=(queue,), name="reader")
    writer = Process(target=write, args=(queue,), name="writer")
    reader.start()
    writer.start()
    writer.join()
    reader.terminate()
    reader.join()
    print("All that was written has been sent.")
