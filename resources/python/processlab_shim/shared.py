# SPDX-License-Identifier: GPL-3.0-or-later
"""Value and Array: what is read and written."""
from multiprocessing import sharedctypes

from . import locks
from .events import new_id, quiet, record, shown, wrap, wrap_factory


def install():
    _install_creation("Value", lambda value: value.value)
    _install_creation("Array", lambda array: array[:])
    _install_value()
    _install_items()


def _install_creation(name, content):
    @wrap_factory(name)
    def create(original, self, *arguments, lock=True):
        made = original(self, *arguments, lock=lock)
        if isinstance(made, sharedctypes.SynchronizedBase):
            with quiet():
                value = shown(content(made))
            made._processlab = new_id()
            record("shared.created", shared=made._processlab, name="", value=value)
            if lock is True or lock is None:
                locks.told(made.get_lock(), "RLock")
        return made


def _tell(event, thing, name, value):
    if hasattr(thing, "_processlab"):
        record(event, shared=thing._processlab, name=name, value=shown(value))


def _install_value():
    plain = sharedctypes.Synchronized.value

    def get(self):
        value = plain.fget(self)
        _tell("shared.read", self, "", value)
        return value

    def put(self, value):
        _tell("shared.written", self, "", value)
        plain.fset(self, value)
    sharedctypes.Synchronized.value = property(get, put)


def _place(array, index):
    size = len(array)
    if isinstance(index, slice):
        begin, end, _ = index.indices(size)
        return f"[{begin}:{max(begin, end)}]"
    return f"[{index if index >= 0 else index + size}]"


def _install_items():
    @wrap(sharedctypes.SynchronizedArray, "__getitem__")
    def get(original, self, index):
        with quiet():
            value = original(self, index)
        _tell("shared.read", self, _place(self, index), value)
        return value

    @wrap(sharedctypes.SynchronizedArray, "__setitem__")
    def put(original, self, index, value):
        _tell("shared.written", self, _place(self, index), value)
        with quiet():
            original(self, index, value)
