# SPDX-License-Identifier: GPL-3.0-or-later
from multiprocessing import Queue

if __name__ == "__main__":
    numbers, words = Queue(), Queue()
    numbers.put(7)
    numbers.get()
    words.put("it's")
    words.get()
