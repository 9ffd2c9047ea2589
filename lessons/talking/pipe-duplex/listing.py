# SPDX-License-Identifier: GPL-3.0-or-later
import time
from multiprocessing import Pipe, Process

QUESTIONS = "Are you there?,吃饭了吗？,Shall we stop?"
SECONDS = 1


def answer(theirs, ours):
    ours.close()  # this copy, too, or the end would never come
    while True:
        try:
            question = theirs.recv()
        except EOFError:
            break
        time.sleep(SECONDS)
        theirs.send(f"{question} Yes.")
    print("The child has seen the end.")


if __name__ == "__main__":
    ours, theirs = Pipe()
    child = Process(target=answer, args=(theirs, ours))
    child.start()
    theirs.close()
    for question in QUESTIONS.split(","):
        ours.send(question)
        print(f"Answer: {ours.recv()}")
    ours.close()  # no more questions
    child.join()
    print("The dialogue is over.")
