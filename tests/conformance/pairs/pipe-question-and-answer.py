# SPDX-License-Identifier: GPL-3.0-or-later
from multiprocessing import Pipe, Process


def answer(end, other):
    other.close()  # else this process's own copy would keep the pipe open
    while True:
        try:
            number = end.recv()
        except EOFError:
            break
        end.send(number * number)
    end.close()


if __name__ == "__main__":
    ours, theirs = Pipe()
    child = Process(target=answer, args=(theirs, ours))
    child.start()
    theirs.close()
    for number in range(3):
        ours.send(number)
        ours.recv()
    ours.close()
    child.join()
