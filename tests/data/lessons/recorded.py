# SPDX-License-Identifier: GPL-3.0-or-later
"""The events of one real run, and the few ways in which we bend them."""
import json
import subprocess


def with_knobs(**knobs):
    """The run that this function bends is made with these knobs instead of the defaults."""
    def mark(bend):
        bend.knobs = knobs
        return bend
    return mark


class Recorded:
    def __init__(self, program, lesson, knobs):
        command = [program, "run", lesson, "--seed", "7", "--speed", "10", "--events", "-"]
        for knob, value in knobs.items():
            command += ["--set", f"{knob}={value}"]
        lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        events = [json.loads(line) for line in lines.splitlines()]
        self.events = [e for e in events if e["event"] != "process.state"]
        self.pids = {e["name"]: e["pid"] for e in self.events if e["event"] == "process.begin"}
        self.main = self.pids["MainProcess"]

    def all(self, kind, **fields):
        return [e for e in self.events
                if e["event"] == kind and all(e.get(key) == fields[key] for key in fields)]

    def one(self, kind, **fields):
        return self.all(kind, **fields)[0]

    def drop(self, event):
        self.events.remove(event)

    def move_before(self, event, other):
        self.drop(event)
        event["t"] = other["t"]
        self.events.insert(self.events.index(other), event)

    def move_after(self, event, other):
        self.drop(event)
        event["t"] = other["t"]
        self.events.insert(self.events.index(other) + 1, event)

    def add_before(self, other, pid, kind, **fields):
        event = {"t": other["t"], "pid": pid, "seq": 0, "event": kind, **fields}
        self.events.insert(self.events.index(other), event)

    def write(self, path):
        numbers = {}
        with open(path, "w", encoding="utf-8") as out:
            for event in self.events:
                event["seq"] = numbers[event["pid"]] = numbers.get(event["pid"], 0) + 1
                out.write(json.dumps(event, ensure_ascii=False, separators=(",", ":")) + "\n")


def wrong_exit_code(run, name, code):
    child = run.pids[name]
    for event in run.all("process.exit", child=child) + run.all("join.end", child=child):
        event["code"] = code


def line(run, beginning):
    return next(e for e in run.all("output.written") if e["text"].startswith(beginning))


def send_signal_at_exit(run, child):
    run.add_before(run.one("process.end", pid=run.main), run.main, "process.signal",
                   child=run.pids[child], signal=15)


def swap_first_got(run):
    first, second = run.all("queue.get.end")[:2]
    for key in ("item", "value"):
        first[key], second[key] = second[key], first[key]


def lose_last_got(run):
    last = run.all("queue.get.end")[-1]
    run.drop(last)
    run.drop(run.all("output.written", pid=last["pid"])[-1])


def signal_before_exit(run):
    run.move_before(run.one("process.signal"), run.one("process.exit", pid=run.main))


def put_and_never_got(run, putter):
    queue = run.one("queue.created")["queue"]
    last = run.one("process.returned", pid=putter)
    run.add_before(last, putter, "queue.put.begin", queue=queue, item=999_999, value="'late'")
    run.add_before(last, putter, "queue.put.end", queue=queue, item=999_999, ok=True)
