# SPDX-License-Identifier: GPL-3.0-or-later
import time
from multiprocessing import Process


def stay():
    time.sleep(1000)


if __name__ == "__main__":
    first, second = Process(target=stay), Process(target=stay)
    first.start()
    second.start()
    first.join(0)
    first.terminate()
    first.join()
    second.kill()
    second.join()
    second.terminate()
