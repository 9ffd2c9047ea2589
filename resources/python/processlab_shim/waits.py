# SPDX-License-Identifier: GPL-3.0-or-later
"""Event, Condition, Barrier: who waits, and who ends it."""
from multiprocessing import synchronize

from .events import new_id, record, wrap, wrap_factory

EVERYBODY = 2 ** 32 - 1


def install():
    _install_event()
    _install_condition()
    _install_barrier()


def _is_told(thing):
    return hasattr(thing, "_processlab")


def _announce(owner, name, event):
    """Records that the call is about to happen."""
    @wrap(owner, name)
    def call(original, self, *arguments, **keywords):
        if _is_told(self):
            record(event, id=self._processlab)
        return original(self, *arguments, **keywords)


def _install_event():
    @wrap_factory("Event")
    def create(original, self):
        event = original(self)
        event._processlab = new_id()
        record("event.created", id=event._processlab, name="")
        return event

    _announce(synchronize.Event, "set", "event.set")
    _announce(synchronize.Event, "clear", "event.cleared")
    _install_wait(synchronize.Event, "event")


def _install_wait(owner, kind):
    @wrap(owner, "wait")
    def wait(original, self, timeout=None):
        if not _is_told(self):
            return original(self, timeout)
        record(f"{kind}.wait.begin", id=self._processlab, timeout=timeout)
        is_called = original(self, timeout)
        record(f"{kind}.wait.end", id=self._processlab, ok=is_called)
        return is_called


def _install_condition():
    @wrap_factory("Condition")
    def create(original, self, lock=None):
        if lock is None:
            lock = self.RLock()  # tells by itself
        condition = original(self, lock)
        condition._processlab = new_id()
        record("condition.created", id=condition._processlab, lock=lock._processlab, name="")
        return condition

    _install_wait(synchronize.Condition, "condition")

    @wrap(synchronize.Condition, "notify")
    def notify(original, self, n=1):
        if _is_told(self):
            record("condition.notified", id=self._processlab, count=min(n, EVERYBODY))
        return original(self, n)


def _install_barrier():
    @wrap_factory("Barrier")
    def create(original, self, parties, *arguments, **keywords):
        barrier = original(self, parties, *arguments, **keywords)
        barrier._processlab = new_id()
        record("barrier.created", id=barrier._processlab, parties=parties, name="")
        return barrier

    @wrap(synchronize.Barrier, "wait")
    def wait(original, self, timeout=None):
        if not _is_told(self):
            return original(self, timeout)
        record("barrier.wait.begin", id=self._processlab, timeout=timeout)
        index, is_open = 0, False
        try:
            index = original(self, timeout)
            is_open = True
        finally:
            record("barrier.wait.end", id=self._processlab, index=index, ok=is_open)
        return index

    _announce(synchronize.Barrier, "_break", "barrier.broken")
    _announce(synchronize.Barrier, "reset", "barrier.reset")
