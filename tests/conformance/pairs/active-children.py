# SPDX-License-Identifier: GPL-3.0-or-later
from multiprocessing import Process, Queue, active_children


def wait(gate):
    gate.get()


if __name__ == "__main__":
    gate = Queue()
    active_children()
    child = Process(target=wait, args=(gate,))
    child.start()
    active_children()
    gate.put("go")
    child.join()
    active_children()
