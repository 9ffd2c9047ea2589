# SPDX-License-Identifier: GPL-3.0-or-later
import time
from multiprocessing import Process

SECONDS = 3


def work(rule):
    print(f"{rule}: the child begins its work.")
    time.sleep(SECONDS)
    print(f"{rule}: the child has finished its work.")


def parent(rule, is_daemon, waits):
    child = Process(target=work, args=(rule,), name=f"child of {rule}", daemon=is_daemon)
    child.start()
    if waits:
        child.join()
    print(f"{rule}: the parent is at its last line.")


if __name__ == "__main__":
    parents = [
        Process(target=parent, args=("no-daemon", False, False), name="no-daemon"),
        Process(target=parent, args=("daemon", True, False), name="daemon"),
        Process(target=parent, args=("daemon-join", True, True), name="daemon-join"),
    ]
    for process in parents:
        process.start()
    for process in parents:
        process.join()
    print("All three have ended.")
