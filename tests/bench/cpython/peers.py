# SPDX-License-Identifier: GPL-3.0-or-later
"""CPython's side of the benchmarks: `python3 peers.py [--list] [--filter REGEX] [--min-time S]`.

Speaks the JSON of Google Benchmark, so that tests/bench/run reads all programs alike. A room's
module beside this one registers its works:

    @peer("queue/strings", items=10_000)
    def strings(rounds):                 # does the work `rounds` times
        ...                              # what stands before the first yield is not measured
        yield
        for _ in rounds: ...
        yield
"""
import argparse
import importlib
import json
import pathlib
import re
import sys
import time

works = {}


def peer(name, items=1):
    def register(function):
        works[name + "/cpython"] = (function, items)
        return function
    return register


def seconds_of(function, rounds):
    steps = function(range(rounds))
    next(steps)
    begin = time.perf_counter()
    next(steps)
    took = time.perf_counter() - begin
    for _ in steps:  # clears away
        pass
    return took


def measured(name, min_time):
    function, items = works[name]
    rounds = 1
    took = seconds_of(function, rounds)
    while took < min_time:
        rounds = max(rounds * 2, int(rounds * 1.2 * min_time / max(took, 1e-6)))
        took = seconds_of(function, rounds)
    each = took / rounds
    return {"name": name, "run_type": "iteration", "iterations": rounds, "real_time": each,
            "time_unit": "s", "items_per_second": items / each}


def load_rooms():
    for module in sorted(pathlib.Path(__file__).parent.glob("room_*.py")):
        importlib.import_module(module.stem)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--filter", default="")
    parser.add_argument("--min-time", type=float, default=0.1)
    arguments = parser.parse_args()
    sys.modules["peers"] = sys.modules["__main__"]  # the rooms register with this very module
    load_rooms()
    chosen = [name for name in works if re.search(arguments.filter, name)]
    if arguments.list:
        print("\n".join(chosen))
    else:
        json.dump({"benchmarks": [measured(name, arguments.min_time) for name in chosen]},
                  sys.stdout)


if __name__ == "__main__":
    main()
