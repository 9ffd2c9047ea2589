# SPDX-License-Identifier: GPL-3.0-or-later
import random
import time
from multiprocessing import Process, Semaphore

PLACES = 2
GUESTS = 5
SECONDS = 3


def visit(room, number):
    print(f"Guest {number} is at the door.", flush=True)
    with room:
        print(f"Guest {number} is in the room.", flush=True)
        time.sleep(random.uniform(0, SECONDS))
        print(f"Guest {number} is leaving.", flush=True)


if __name__ == "__main__":
    room = Semaphore(PLACES)
    guests = []
    for number in range(1, GUESTS + 1):
        guest = Process(target=visit, args=(room, number))
        guest.start()
        guests.append(guest)
    for guest in guests:
        guest.join()
    print("The room is empty.")
