# SPDX-License-Identifier: GPL-3.0-or-later
import random
import time
from multiprocessing import Condition, Process, Value

CUSTOMERS = 2
LOAVES = 4
ROOM = 2
BAKING = 0.5
EATING = 3


def bake(changed, shelf):
    for _ in range(CUSTOMERS * LOAVES):
        time.sleep(random.uniform(0, BAKING))
        with changed:
            changed.wait_for(lambda: shelf.value < ROOM)
            shelf.value += 1
            print(f"The baker brings a loaf: {shelf.value} on the shelf.", flush=True)
            changed.notify_all()


def buy(changed, shelf, number):
    for _ in range(LOAVES):
        with changed:
            changed.wait_for(lambda: shelf.value > 0)
            shelf.value -= 1
            print(f"Customer {number} takes a loaf: {shelf.value} left.", flush=True)
            changed.notify_all()
        time.sleep(random.uniform(0, EATING))


if __name__ == "__main__":
    changed = Condition()
    shelf = Value("i", 0, lock=False)
    children = [Process(target=bake, args=(changed, shelf), name="baker")]
    for number in range(1, CUSTOMERS + 1):
        name = f"customer-{number}"
        children.append(Process(target=buy, args=(changed, shelf, number), name=name))
    for child in children:
        child.start()
    for child in children:
        child.join()
    print(f"At the end {shelf.value} loaves are left.")
