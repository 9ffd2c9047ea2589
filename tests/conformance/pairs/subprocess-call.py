# SPDX-License-Identifier: GPL-3.0-or-later
import subprocess

if __name__ == "__main__":
    subprocess.call(["sh", "-c", "exit 5"])
    subprocess.call("exit 6", shell=True)
    try:
        subprocess.call(["/no/such/program", "x"])
    except FileNotFoundError:
        pass
