# SPDX-License-Identifier: GPL-3.0-or-later
"""Queue, SimpleQueue, JoinableQueue: put and get, each item with its id."""
import queue as plain
from multiprocessing import queues

from .events import new_id, quiet, record, shown, wrap, wrap_factory

KINDS = {"Queue": "queue", "SimpleQueue": "simple_queue", "JoinableQueue": "joinable_queue"}


class Item:
    """Travels in place of a value, so that who gets it can say which one it is."""

    def __init__(self, number, value):
        self.number, self.value = number, value


def install():
    for name in KINDS:
        _install_creation(name)
    for kind in (queues.Queue, queues.SimpleQueue):
        _install_state(kind)
        _install_get(kind)
        _install_put(kind)
    _install_joining()


def _install_creation(name):
    @wrap_factory(name)
    def create(original, self, *arguments, **keywords):
        with quiet():
            made = original(self, *arguments, **keywords)
        made._processlab = new_id()
        size = arguments[0] if arguments else keywords.get("maxsize", 0)
        record("queue.created", queue=made._processlab, kind=KINDS[name], maxsize=max(size, 0),
               name="")
        return made


def _install_state(kind):
    """The id travels with the queue to a spawned child."""
    @wrap(kind, "__getstate__")
    def getstate(original, self):
        return original(self), getattr(self, "_processlab", None)

    @wrap(kind, "__setstate__")
    def setstate(original, self, state):
        original(self, state[0])
        if state[1]:
            self._processlab = state[1]


def _is_told(queue):
    return hasattr(queue, "_processlab")


def _patience(block=True, timeout=None):
    return timeout if block else 0


def _install_put(kind):
    def put(original, self, value, *arguments, **keywords):
        if not _is_told(self):
            return original(self, value, *arguments, **keywords)
        item = Item(new_id(), value)
        record("queue.put.begin", queue=self._processlab, item=item.number, value=shown(value),
               timeout=_patience(*arguments, **keywords))
        is_in = False
        try:
            with quiet():
                original(self, item, *arguments, **keywords)
            is_in = True
        finally:
            record("queue.put.end", queue=self._processlab, item=item.number, ok=is_in)
    wrap(kind, "put")(put)
    if kind is queues.Queue:
        wrap(queues.JoinableQueue, "put")(put)


def _install_get(kind):
    @wrap(kind, "get")
    def get(original, self, *arguments, **keywords):
        if not _is_told(self):
            return original(self, *arguments, **keywords)
        record("queue.get.begin", queue=self._processlab,
               timeout=_patience(*arguments, **keywords))
        try:
            with quiet():
                item = original(self, *arguments, **keywords)
        except plain.Empty:
            record("queue.get.end", queue=self._processlab, item=0, value="")
            raise
        record("queue.get.end", queue=self._processlab, item=item.number, value=shown(item.value))
        return item.value


def _install_joining():
    @wrap(queues.JoinableQueue, "task_done")
    def task_done(original, self):
        if _is_told(self):
            record("queue.task_done", queue=self._processlab)
        original(self)

    @wrap(queues.JoinableQueue, "join")
    def join(original, self):
        if not _is_told(self):
            return original(self)
        record("queue.join.begin", queue=self._processlab)
        original(self)
        record("queue.join.end", queue=self._processlab)
