# SPDX-License-Identifier: GPL-3.0-or-later
"""check_listing.py FACTS LISTING: runs a lesson's listing, quickly, and checks what it prints.

FACTS has holds(lines), which asserts what is true of the lines on standard output, and if the
listing is meant to end otherwise, errors(text) for standard error and EXIT_CODE.
"""
import ctypes
import os
import pathlib
import runpy
import subprocess
import sys

SPEED = "20"
LIMIT_SECONDS = 50
PR_SET_CHILD_SUBREAPER = 36


def nothing(text):
    assert text == "", text


def wait_for_adopted():
    """A fork server and a resource tracker outlive their program by a moment."""
    try:
        while True:
            os.wait()
    except ChildProcessError:
        pass


def main(facts_file, listing):
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    facts = runpy.run_path(facts_file)
    # Unbuffered, print() writes a line and its end apart, and lines of two processes mix.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    quick = pathlib.Path(__file__).with_name("quick_listing.py")
    ran = subprocess.run([sys.executable, quick, SPEED, listing], env=environment, text=True,
                         stdin=subprocess.DEVNULL, capture_output=True, timeout=LIMIT_SECONDS)
    wait_for_adopted()
    facts.get("errors", nothing)(ran.stderr)
    assert ran.returncode == facts.get("EXIT_CODE", 0), ran.returncode
    lines = ran.stdout.splitlines()
    try:
        facts["holds"](list(lines))
    except Exception:
        print("\n".join(lines), file=sys.stderr)
        raise


if __name__ == "__main__":
    main(*sys.argv[1:])
