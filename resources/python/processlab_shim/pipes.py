# SPDX-License-Identifier: GPL-3.0-or-later
"""Pipe, its connections, and wait(): send and receive, each message with its id."""
from multiprocessing import connection

from .events import new_id, record, shown, wrap, wrap_factory


class Message:
    """Travels in place of an object, so that who receives it can say which one it is."""

    def __init__(self, number, value):
        self.number, self.value = number, value


def install():
    _install_creation()
    _install_send()
    _install_recv()
    _install_close()
    _install_wait()


def _install_creation():
    @wrap_factory("Pipe")
    def create(original, self, duplex=True):
        ends = original(self, duplex)
        number = new_id()
        record("pipe.created", pipe=number, duplex=duplex)
        for place, end in enumerate(ends):
            end._processlab = {"pipe": number, "end": place}
        return ends


def _is_told(end):
    return hasattr(end, "_processlab")


def _install_send():
    @wrap(connection.Connection, "send")
    def send(original, self, value):
        if not _is_told(self):
            return original(self, value)
        message = Message(new_id(), value)
        record("pipe.send.begin", **self._processlab, message=message.number, bytes=0,
               value=shown(value))
        is_sent = False
        try:
            original(self, message)
            is_sent = True
        finally:
            record("pipe.send.end", **self._processlab, message=message.number, ok=is_sent)


def _install_recv():
    @wrap(connection.Connection, "recv")
    def recv(original, self):
        if not _is_told(self):
            return original(self)
        record("pipe.recv.begin", **self._processlab)
        try:
            message = original(self)
        except EOFError:
            record("pipe.eof", **self._processlab)
            raise
        record("pipe.recv.end", **self._processlab, message=message.number, bytes=0,
               value=shown(message.value))
        return message.value


def _install_close():
    @wrap(connection.Connection, "close")
    def close(original, self):
        if _is_told(self) and not self.closed:
            record("pipe.closed", **self._processlab)
        original(self)


def _install_wait():
    """poll() of a connection calls wait(), too."""
    @wrap(connection, "wait")
    def wait(original, objects, timeout=None):
        objects = list(objects)
        only_looks = timeout is not None and timeout <= 0
        if only_looks or not any(map(_is_told, objects)):
            return original(objects, timeout)
        record("wait.begin", objects=len(objects), timeout=timeout)
        ready = original(objects, timeout)
        record("wait.end", ready=len(ready))
        return ready
