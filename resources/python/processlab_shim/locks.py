# SPDX-License-Identifier: GPL-3.0-or-later
"""Lock, RLock, Semaphore, BoundedSemaphore: acquire and release."""
from multiprocessing import synchronize

from .events import new_id, record, wrap, wrap_factory

KINDS = {"Lock": "lock", "RLock": "rlock", "Semaphore": "semaphore",
         "BoundedSemaphore": "bounded_semaphore"}


def install():
    for name in KINDS:
        _install_creation(name)
    _install_with()


def _install_with():
    @wrap(synchronize.SemLock, "__enter__")
    def enter(original, self):
        return self.acquire() if "_processlab" in self.__dict__ else original(self)

    @wrap(synchronize.SemLock, "__exit__")
    def leave(original, self, *error):
        return self.release() if "_processlab" in self.__dict__ else original(self, *error)


def _install_creation(name):
    @wrap_factory(name)
    def create(original, self, *arguments, **keywords):
        return told(original(self, *arguments, **keywords), name, *arguments)


def told(lock, name, value=1):
    """The lock, which tells from now on."""
    number = new_id()
    record("lock.created", lock=number, kind=KINDS[name], value=value, name="",
           robust=False)
    acquire, release = lock.acquire, lock.release

    def told_acquire(block=True, timeout=None):
        record("lock.acquire.begin", lock=number, timeout=timeout if block else 0)
        has_it = acquire(block, timeout)
        record("lock.acquire.end", lock=number, ok=has_it)
        return has_it

    def told_release():
        record("lock.released", lock=number)
        release()

    lock.acquire, lock.release = told_acquire, told_release
    lock._processlab = number
    return lock
