# SPDX-License-Identifier: GPL-3.0-or-later
from subprocess import PIPE, Popen

QUERIES = "hosts localhost,passwd root,group root"
PAUSE = 0.3
EXIT = True

ANSWER = f'sleep {PAUSE}; getent $query || echo "$query: unknown"'
LOOKUP = f'while read -r query && [ "$query" != exit ]; do {ANSWER}; done'

if __name__ == "__main__":
    lines = QUERIES.split(",")
    if EXIT:
        lines.append("exit")
    program = Popen(["sh", "-c", LOOKUP], stdin=PIPE, stdout=PIPE, text=True)
    print("The program waits for queries.")
    output, _ = program.communicate("".join(line + "\n" for line in lines))
    for line in output.splitlines():
        print(f"It answers: {line}")
    print(f"Return code: {program.returncode}")
