# SPDX-License-Identifier: GPL-3.0-or-later
import os
import sys
from multiprocessing import Process


def fail():
    raise ValueError("on purpose")


if __name__ == "__main__":
    sys.stderr = open(os.devnull, "w")
    for act in (fail, lambda: sys.exit(3), lambda: sys.exit(256), lambda: sys.exit("text"),
                lambda: os._exit(7), lambda: os.kill(os.getpid(), 11)):
        child = Process(target=act)
        child.start()
        child.join()
