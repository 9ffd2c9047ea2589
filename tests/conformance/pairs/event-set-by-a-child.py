# SPDX-License-Identifier: GPL-3.0-or-later
from multiprocessing import Event, Process


def fire(gun):
    gun.set()


if __name__ == "__main__":
    gun = Event()
    gun.wait(0.01)
    child = Process(target=fire, args=(gun,))
    child.start()
    gun.wait()
    child.join()
    gun.clear()
    gun.wait(0.01)
