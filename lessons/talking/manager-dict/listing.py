# SPDX-License-Identifier: GPL-3.0-or-later
import random
import time
from multiprocessing import Manager, Process, current_process

WORDS = "两点水,三点水,四点水"
SECONDS = 2


def tell(told, word):
    time.sleep(random.uniform(0, SECONDS))
    told[current_process().name] = word


def look(told):
    print(f"The last child sees {dict(sorted(told.items()))}.")


if __name__ == "__main__":
    with Manager() as manager:
        told = manager.dict()
        children = [Process(target=tell, args=(told, word)) for word in WORDS.split(",")]
        for child in children:
            child.start()
        for child in children:
            child.join()
        last = Process(target=look, args=(told,))
        last.start()
        last.join()
        print(f"Main sees {dict(sorted(told.items()))}.")
