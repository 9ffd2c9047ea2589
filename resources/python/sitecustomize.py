# SPDX-License-Identifier: GPL-3.0-or-later
"""Python imports this by itself at its start, when its folder is on PYTHONPATH."""
import os

if "PROCESSLAB_EVENTS" in os.environ:
    import processlab_shim

    processlab_shim.install()
