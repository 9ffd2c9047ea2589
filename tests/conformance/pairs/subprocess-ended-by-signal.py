# SPDX-License-Identifier: GPL-3.0-or-later
from subprocess import Popen, TimeoutExpired

if __name__ == "__main__":
    program = Popen(["sleep", "1000"])
    try:
        program.wait(timeout=0.01)
    except TimeoutExpired:
        pass
    program.terminate()
    program.wait()
    program.kill()
