# SPDX-License-Identifier: GPL-3.0-or-later
import time
from multiprocessing import Process, Queue

VALUES = "Apple,Banana,Cat,Dog"
SECONDS = 1


def write(queue):
    for value in VALUES.split(","):
        print(f"Put {value}")
        queue.put(value)
    queue.put(None)  # nothing more will come


def read(queue):
    while (value := queue.get()) is not None:
        time.sleep(SECONDS)
        print(f"Used {value}")
    print("The reader has come to the end.")


if __name__ == "__main__":
    queue = Queue()
    writer = Process(target=write, args=(queue,), name="writer")
    reader = Process(target=read, args=(queue,), name="reader")
    writer.start()
    reader.start()
    writer.join()
    reader.join()
    print(f"Exit codes: writer {writer.exitcode}, reader {reader.exitcode}.")
