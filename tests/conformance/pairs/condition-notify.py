# SPDX-License-Identifier: GPL-3.0-or-later
from multiprocessing import Condition, Process


def wake(condition):
    with condition:
        condition.notify()


if __name__ == "__main__":
    condition = Condition()
    with condition:
        condition.wait(0.01)
        child = Process(target=wake, args=(condition,))
        child.start()
        condition.wait()
    child.join()
    with condition:
        condition.notify_all()
