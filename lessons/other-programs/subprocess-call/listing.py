# SPDX-License-Identifier: GPL-3.0-or-later
import subprocess

COMMAND = "getent hosts localhost"


if __name__ == "__main__":
    print(f"Main runs: {COMMAND}")
    try:
        code = subprocess.call(COMMAND.split(), stdout=subprocess.DEVNULL)
        print(f"Exit code: {code}")
    except FileNotFoundError as error:
        print(f"It cannot be started: {error}")
    print("Main goes on.")
