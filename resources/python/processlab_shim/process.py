# SPDX-License-Identifier: GPL-3.0-or-later
"""Process: start, join, signals, exit codes."""
import multiprocessing
import os
import sys
from multiprocessing import popen_fork, popen_forkserver, process, util

from .events import aloud, descriptor, quiet, record, wrap

_main = 0
_code = 0


def begin(name, daemon):
    record("process.begin", ppid=os.getppid(), name=name, daemon=bool(daemon))


def _is_helper():
    """The fork server, the resource tracker, or a child that spawn has not made a process yet."""
    words = " ".join(sys.orig_argv)
    return "--multiprocessing-fork" in words or "from multiprocessing." in words


def begin_main():
    global _main, _code
    if _is_helper():
        return
    _main, _code = os.getpid(), 0
    begin("MainProcess", False)

    @wrap(sys, "excepthook")
    def excepthook(original, *error):
        global _code
        _code = 1
        original(*error)


def main_returned():
    if os.getpid() == _main:
        record("process.returned", code=_code)


def end_main():
    if os.getpid() == _main:
        record("process.end", code=_code)


def install():
    if "PROCESSLAB_METHOD" in os.environ and not process.parent_process():
        multiprocessing.set_start_method(os.environ["PROCESSLAB_METHOD"], force=True)
    _install_life()
    _install_waiting()
    _install_passing()


def _install_life():
    @wrap(process.BaseProcess, "start")
    def start(original, self):
        method = getattr(self, "_start_method", None) or multiprocessing.get_start_method()
        record("process.start.begin", name=self.name, daemon=self.daemon, method=method)
        try:
            with quiet():
                result = original(self)
        except BaseException:
            record("process.start.end", child=0)
            raise
        record("process.start.end", child=self.pid)
        return result

    @wrap(process.BaseProcess, "_bootstrap")
    def bootstrap(original, self, *arguments, **keywords):
        with aloud():  # under fork this is inside of the parent's start()
            begin(self.name, self.daemon)
            code = original(self, *arguments, **keywords)
            record("process.end", code=code & 0xff)
            return code


def _install_waiting():
    @wrap(process.BaseProcess, "join")
    def join(original, self, timeout=None):
        record("join.begin", child=self.pid, timeout=timeout)
        original(self, timeout)
        record("join.end", child=self.pid, code=self._popen.returncode)

    def poll(original, self, *arguments):
        was_running = self.returncode is None
        code = original(self, *arguments)
        if was_running and code is not None:
            with aloud():
                record("process.exit", child=self.pid, code=code, utime_us=0, stime_us=0,
                       maxrss_kib=0)
        return code
    for popen in (popen_fork.Popen, popen_forkserver.Popen):
        wrap(popen, "poll")(poll)

    @wrap(popen_fork.Popen, "_send_signal")
    def send_signal(original, self, number):
        if self.returncode is None:
            record("process.signal", child=self.pid, signal=int(number))
        return original(self, number)

    def active_children(original):
        children = original()
        record("children.listed", pids=[child.pid for child in children],
               names=[child.name for child in children])
        return children
    for module in (multiprocessing, process):
        wrap(module, "active_children")(active_children)


def _install_passing():
    @wrap(util, "spawnv_passfds")
    def spawnv_passfds(original, path, arguments, descriptors):
        return original(path, arguments, [*descriptors, descriptor()])
