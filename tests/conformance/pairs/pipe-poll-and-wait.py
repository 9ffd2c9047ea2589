# SPDX-License-Identifier: GPL-3.0-or-later
from multiprocessing import Pipe
from multiprocessing.connection import wait

if __name__ == "__main__":
    reader, writer = Pipe(False)
    other, unused = Pipe(False)
    reader.poll()
    reader.poll(0.01)
    writer.send(1)
    reader.poll(None)
    wait([reader, other])
    wait([other], 0.01)
    wait([other], 0)
    reader.recv()
    for end in (reader, writer, other, unused):
        end.close()
