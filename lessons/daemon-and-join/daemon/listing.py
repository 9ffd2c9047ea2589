# SPDX-License-Identifier: GPL-3.0-or-later
import time
from multiprocessing import Process

SECONDS = 3


def work():
    print("The child begins its work.")
    time.sleep(SECONDS)
    print("The child has finished its work.")


if __name__ == "__main__":
    child = Process(target=work, daemon=True)
    child.start()
    print("The parent is at its last line.")
