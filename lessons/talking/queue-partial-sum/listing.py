# SPDX-License-Identifier: GPL-3.0-or-later
import time
from multiprocessing import Process, Queue

NUMBERS = 100
SECONDS = 1


def add_up(queue):
    part = sum(range(NUMBERS))
    time.sleep(SECONDS)
    print(f"The child's part is {part}.")
    queue.put(part)


if __name__ == "__main__":
    queue = Queue()
    child = Process(target=add_up, args=(queue,))
    child.start()
    own = sum(range(NUMBERS, 2 * NUMBERS))
    print(f"Main's own part is {own}.")
    other = queue.get()  # waits until the child has put
    child.join()
    print(f"{own} + {other} = {own + other}")
