# SPDX-License-Identifier: GPL-3.0-or-later
from multiprocessing import Process, Queue


def wait(gate):
    gate.get()


if __name__ == "__main__":
    gate = Queue()
    Process(target=wait, args=(gate,)).start()
    gate.put("go")
