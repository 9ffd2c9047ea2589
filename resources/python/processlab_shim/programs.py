# SPDX-License-Identifier: GPL-3.0-or-later
"""subprocess: programs that are started, waited for and talked to."""
import os
import subprocess

from .events import record, wrap


def words(arguments, is_shell):
    if isinstance(arguments, (str, bytes, os.PathLike)):
        arguments = [arguments]
    arguments = [os.fsdecode(word) for word in arguments]
    return ["/bin/sh", "-c", *arguments] if is_shell else arguments


def install():
    _install_start()
    _install_waiting()
    _install_communicate()


def _install_start():
    @wrap(subprocess.Popen, "__init__")
    def init(original, self, arguments, *positional, **keywords):
        argv = words(arguments, keywords.get("shell", False))
        record("subprocess.start.begin", argv=argv)
        try:
            original(self, arguments, *positional, **keywords)
        except OSError as error:
            record("subprocess.failed", argv=argv, errno=error.errno, error=error.strerror)
            raise
        record("subprocess.start.end", argv=argv, child=self.pid)


def _install_waiting():
    @wrap(subprocess.Popen, "wait")
    def wait(original, self, timeout=None):
        if self.returncode is not None:
            return self.returncode
        record("join.begin", child=self.pid, timeout=timeout)
        try:
            return original(self, timeout=timeout)
        finally:
            record("join.end", child=self.pid, code=self.returncode)

    @wrap(subprocess.Popen, "_handle_exitstatus")
    def handle_exitstatus(original, self, *arguments, **keywords):
        result = original(self, *arguments, **keywords)
        record("process.exit", child=self.pid, code=self.returncode, utime_us=0, stime_us=0,
               maxrss_kib=0)
        return result

    @wrap(subprocess.Popen, "send_signal")
    def send_signal(original, self, number):
        if self.poll() is None:
            record("process.signal", child=self.pid, signal=int(number))
        return original(self, number)


def _install_communicate():
    @wrap(subprocess.Popen, "communicate")
    def communicate(original, self, input=None, timeout=None):
        record("subprocess.communicate.begin", child=self.pid, in_bytes=len(input or ""))
        out = err = None
        try:
            out, err = original(self, input, timeout)
        finally:
            record("subprocess.communicate.end", child=self.pid, in_bytes=len(input or ""),
                   out_bytes=len(out or ""), err_bytes=len(err or ""))
        return out, err
