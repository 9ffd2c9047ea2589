# SPDX-License-Identifier: GPL-3.0-or-later
"""Records events, and gives things their ids."""
import contextlib
import json
import multiprocessing
import os
import sys
import threading
import time

LONGEST = 4096  # bytes of a value; a line stays one write

_descriptor = int(os.environ["PROCESSLAB_EVENTS"])
_state = threading.local()
_count = 0
_seq = {}


def descriptor():
    return _descriptor


def record(event, **fields):
    """Writes one event, unless a wrapped call that is part of another one is on its way."""
    if is_quiet():
        return
    pid = os.getpid()
    _seq[pid] = _seq.get(pid, 0) + 1
    line = {"t": time.monotonic_ns(), "pid": pid, "seq": _seq[pid], "event": event, **fields}
    os.write(_descriptor, (json.dumps(line, ensure_ascii=False) + "\n").encode())


def new_id():
    """A number that no other process of the run gives."""
    global _count
    _count += 1
    return os.getpid() << 24 | _count


def shown(value):
    try:
        return repr(value)[:LONGEST]
    except Exception as error:  # a value's repr is the program's own code
        return f"<{type(value).__name__}: {error}>"


def is_quiet():
    return getattr(_state, "depth", 0) > 0


@contextlib.contextmanager
def quiet(depth=1):
    """What is called inside is how the library does something, not what the program does."""
    before = getattr(_state, "depth", 0)
    _state.depth = depth
    try:
        yield
    finally:
        _state.depth = before


def aloud():
    """What happens inside is told, even if it is called by the library."""
    return quiet(0)


def wrap(owner, name):
    """Replaces owner.name by the decorated function, which gets the original as first argument."""
    original = getattr(owner, name)

    def decorate(function):
        def wrapper(*arguments, **keywords):
            return function(original, *arguments, **keywords)
        wrapper.__name__ = name
        wrapper.__wrapped__ = original
        setattr(owner, name, wrapper)
        return wrapper
    return decorate


def wrap_factory(name):
    """The same for a factory of every context, which multiprocessing itself offers, too. What the
    library makes as a part of something larger stays as it is."""
    def decorate(function):
        def unless_part(original, self, *arguments, **keywords):
            caller = sys._getframe(2).f_globals.get("__name__", "")
            if caller.startswith(("multiprocessing.", "concurrent.")):
                return original(self, *arguments, **keywords)
            return function(original, self, *arguments, **keywords)
        wrap(multiprocessing.context.BaseContext, name)(unless_part)
        setattr(multiprocessing, name, getattr(multiprocessing.context._default_context, name))
    return decorate
