# SPDX-License-Identifier: GPL-3.0-or-later
from multiprocessing import JoinableQueue, Process


def work(tasks):
    for _ in range(3):
        tasks.get()
        tasks.task_done()


if __name__ == "__main__":
    tasks = JoinableQueue()
    for number in range(3):
        tasks.put(number)
    worker = Process(target=work, args=(tasks,))
    worker.start()
    tasks.join()
    worker.join()
