# SPDX-License-Identifier: GPL-3.0-or-later
import os
import random
import time
from multiprocessing import Process, Queue

VALUES = "Apple,Banana,Cat,Dog"
PAUSE = 1
MAXSIZE = 0


def write(queue):
    print(f"The writer is {os.getpid()}.")
    for value in VALUES.split(","):
        print(f"Put {value}")
        queue.put(value)
        time.sleep(random.uniform(0, PAUSE))


def read(queue):
    print(f"The reader is {os.getpid()}.")
    while True:
        value = queue.get()
        print(f"Got {value}")


if __name__ == "__main__":
    queue = Queue(MAXSIZE)
    writer = Process(target=write, args=(queue,), name="writer")
    reader = Process(target=read, args=(queue,), name="reader")
    writer.start()
    reader.start()
    writer.join()
    reader.terminate()  # its loop has no end
    reader.join()
    print(f"Exit codes: writer {writer.exitcode}, reader {reader.exitcode}.")
