# SPDX-License-Identifier: GPL-3.0-or-later
from subprocess import PIPE, Popen

if __name__ == "__main__":
    echo = Popen(["cat"], stdin=PIPE, stdout=PIPE)
    echo.communicate(b"x" * 200_000)
    Popen(["true"]).wait()
