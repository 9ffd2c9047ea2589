# SPDX-License-Identifier: GPL-3.0-or-later
"""One writer, one reader, 10 000 strings of 64 characters."""
import multiprocessing

from peers import peer

MESSAGES = 10_000
TEXT = "x" * 64


def put_all(queue, rounds):
    for _ in range(rounds * MESSAGES):
        queue.put(TEXT)


def send_all(writer, rounds):
    for _ in range(rounds * MESSAGES):
        writer.send(TEXT)


def drained(rounds, take, target, channel):
    writer = multiprocessing.Process(target=target, args=(channel, len(rounds)))
    yield
    writer.start()
    for _ in range(len(rounds) * MESSAGES):
        take()
    writer.join()
    yield


@peer("channel/queue", items=MESSAGES)
def queue(rounds):
    channel = multiprocessing.Queue()
    return drained(rounds, channel.get, put_all, channel)


@peer("channel/simple_queue", items=MESSAGES)
def simple_queue(rounds):
    channel = multiprocessing.SimpleQueue()
    return drained(rounds, channel.get, put_all, channel)


@peer("channel/pipe", items=MESSAGES)
def pipe(rounds):
    reader, writer = multiprocessing.Pipe(duplex=False)
    return drained(rounds, reader.recv, send_all, writer)
