# SPDX-License-Identifier: GPL-3.0-or-later
import fcntl
import sys
import termios
from subprocess import PIPE, Popen, TimeoutExpired

BYTES = 200000
SECONDS = 2


def bytes_in(pipe):
    return int.from_bytes(fcntl.ioctl(pipe, termios.FIONREAD, bytes(4)), sys.byteorder)


if __name__ == "__main__":
    program = Popen(["head", "-c", str(BYTES), "/dev/zero"], stdout=PIPE)
    room = fcntl.fcntl(program.stdout, fcntl.F_GETPIPE_SZ)
    print(f"The program writes {BYTES} bytes into a pipe with room for {room}.")
    try:
        code = program.wait(timeout=SECONDS)
        print(f"wait() returned {code}, {bytes_in(program.stdout)} bytes are in the pipe.")
    except TimeoutExpired:
        print(f"wait() gave up, {bytes_in(program.stdout)} bytes are in the pipe.")
    output, _ = program.communicate()
    print(f"communicate() returned {len(output)} bytes, return code {program.returncode}.")
