# SPDX-License-Identifier: GPL-3.0-or-later
import random
import time
from multiprocessing import JoinableQueue, Process, current_process

WORKERS = 2
TASKS = 5
SECONDS = 2


def work(queue):
    while True:
        task = queue.get()
        time.sleep(random.uniform(0, SECONDS))
        print(f"{current_process().name} has done task {task}.", flush=True)
        queue.task_done()


if __name__ == "__main__":
    queue = JoinableQueue()
    for _ in range(WORKERS):
        Process(target=work, args=(queue,), daemon=True).start()
    for task in range(1, TASKS + 1):
        queue.put(task)
    queue.join()  # waits until every task is done
    print("All tasks are done.")
