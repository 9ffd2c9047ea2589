# SPDX-License-Identifier: GPL-3.0-or-later
import os
import time
from multiprocessing import get_context

COLOR = "blue"
SECONDS = 1

color = "red"


def open_files():
    for number in range(64):
        path = f"/proc/self/fd/{number}"
        if os.path.lexists(path):
            yield f"{number} {os.readlink(path)}"


def look():
    print(f"Child of PID {os.getppid()}: color is {color}.")
    print(f"Open in the child: {', '.join(open_files())}.")
    time.sleep(SECONDS)


if __name__ == "__main__":
    color = COLOR
    zero = open("/dev/zero", "rb")
    print(f"Main is PID {os.getpid()}, color is now {color}, /dev/zero is open.")
    child = get_context("forkserver").Process(target=look)
    child.start()
    child.join()
    print("The child has ended.")
