# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what tests/bench/run measured: medians of all works, and the goals, met or missed."""
import re
import statistics
import tomllib

MISSING = "not measured"


def amount(seconds):
    for unit, factor in (("s", 1), ("ms", 1e3), ("µs", 1e6)):
        if seconds * factor >= 1:
            return f"{seconds * factor:.3g} {unit}"
    return f"{seconds * 1e9:.3g} ns"


def figure(value, unit):
    if unit == "bytes":
        return f"{value:.1f} bytes"
    if unit == "core":
        return f"{100 * value:.1f} % of a core"
    return amount(value)


def print_medians(times, units):
    print("| work | peer | median | spread |\n|---|---|---|---|")
    for work, peers in times.items():
        unit = units.get(work)
        for peer, each in sorted(peers.items(), key=lambda row: statistics.median(row[1])):
            print(f"| {work} | {peer} | {figure(statistics.median(each), unit)} "
                  f"| {figure(min(each), unit)} to {figure(max(each), unit)} |")


def series(times, work, peer):
    """The rounds' times of a peer; `peer` alone is one of the same work."""
    if "/" in peer:
        work, peer = peer.rsplit("/", 1)
    return times.get(work, {}).get(peer, [])


def judged(goal, ours, other):
    """The goal in words, what was reached, and whether that is enough."""
    if not ours or not other:
        return wanted(goal), "", MISSING
    ratio = statistics.median(mine / its for mine, its in zip(ours, other))
    if "at_most" in goal:
        return wanted(goal), f"{ratio:.2f} ×", verdict(ratio <= goal["at_most"])
    if "faster" in goal:
        return wanted(goal), f"{1 / ratio:.1f} × faster", verdict(1 / ratio >= goal["faster"])
    return wanted(goal), f"{100 / ratio:.0f} %", verdict(1 / ratio >= goal["share"])


def judged_alone(most, ours, unit):
    if not ours:
        return f"≤ {figure(most, unit)}", "", MISSING
    reached = statistics.median(ours)
    return f"≤ {figure(most, unit)}", figure(reached, unit), verdict(reached <= most)


def verdict(is_met):
    return "met" if is_met else "**missed**"


def wanted(goal):
    if "at_most" in goal:
        return f"≤ {goal['at_most']} × {goal['peer']}"
    if "faster" in goal:
        return f"≥ {goal['faster']} × faster than {goal['peer']}"
    return f"{goal.get('measure', 'ours')} ≥ {goal['share'] * 100:.0f} % of {goal['peer']}"


def print_report(times, goals, chosen):
    works = tomllib.loads(goals.read_text())["work"]
    print_medians(times, {work["name"]: work.get("unit") for work in works})
    print("\n| work | goal | reached | |\n|---|---|---|---|")
    for work in works:
        if not re.search(chosen, work["name"]):
            continue
        for goal in work["goals"]:
            ours = series(times, work["name"], goal.get("measure", "ours"))
            if "most" in goal:
                print("| {} | {} | {} | {} |".format(
                    work["title"], *judged_alone(goal["most"], ours, work.get("unit"))))
                continue
            other = series(times, work["name"], goal["peer"])
            print("| {} | {} | {} | {} |".format(work["title"], *judged(goal, ours, other)))
