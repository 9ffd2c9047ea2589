# SPDX-License-Identifier: GPL-3.0-or-later
from multiprocessing import Pipe

if __name__ == "__main__":
    reader, writer = Pipe(False)
    writer.send("it's")
    writer.send([1, 2])
    reader.recv()
    reader.recv()
    writer.close()
    try:
        reader.recv()
    except EOFError:
        pass
    reader.close()
