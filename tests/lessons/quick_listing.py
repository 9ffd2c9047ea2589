# SPDX-License-Identifier: GPL-3.0-or-later
"""quick_listing.py SPEED LISTING: runs a lesson's listing with sleeps SPEED times shorter."""
import runpy
import sys
import time

speed = float(sys.argv[1])
written_sleep = time.sleep
time.sleep = lambda seconds: written_sleep(seconds / speed)
runpy.run_path(sys.argv[2], run_name="__main__")
