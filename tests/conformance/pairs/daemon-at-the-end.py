# SPDX-License-Identifier: GPL-3.0-or-later
import time
from multiprocessing import Process, Queue


def stay(gate):
    gate.put("here")
    time.sleep(1000)


if __name__ == "__main__":
    gate = Queue()
    Process(target=stay, args=(gate,), daemon=True).start()
    gate.get()
