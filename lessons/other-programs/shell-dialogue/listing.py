# SPDX-License-Identifier: GPL-3.0-or-later
import os
from subprocess import PIPE, Popen

FOLDER = "/tmp"
NUMBER = 6
SECONDS = 0.5
CODE = 0

COMMANDS = f"""\
echo I am PID $$, my parent is PID $PPID
cd {FOLDER}
pwd
number={NUMBER}
sleep {SECONDS}
echo 7 times $number is $((7 * number))
exit {CODE}
"""

if __name__ == "__main__":
    before = os.getcwd()
    shell = Popen(["sh"], stdin=PIPE, stdout=PIPE, text=True)
    print(f"Main is PID {os.getpid()}, the shell is PID {shell.pid}.")
    output, _ = shell.communicate(COMMANDS)
    for line in output.splitlines():
        print(f"Shell: {line}")
    print(f"return {shell.returncode}")
    print(f"Main has changed its folder: {os.getcwd() != before}")
