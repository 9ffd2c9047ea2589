# SPDX-License-Identifier: GPL-3.0-or-later
import os
import time

CHILD_SECONDS = 1
PARENT_SECONDS = 2

if __name__ == "__main__":
    print(f"One process calls fork: PID {os.getpid()}.", flush=True)
    pid = os.fork()
    if pid == 0:
        print(f"fork returned 0: my parent is {os.getppid()}, I am PID {os.getpid()}.")
        time.sleep(CHILD_SECONDS)
    else:
        print(f"fork returned {pid}: I am the parent, PID {os.getpid()}.")
        time.sleep(PARENT_SECONDS)
        os.waitpid(pid, 0)
    print(f"The last line, PID {os.getpid()}.")
