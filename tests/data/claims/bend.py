#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""bend.py PROCESSLAB: for each claim, records a real run and bends it until the claim is false.

Writes LESSON/CLAIM.jsonl beside this file. A new claim needs a function here, named after both.
"""
import pathlib
import sys

from recorded import Recorded


def wrong_exit_code(run, name, code):
    child = run.pids[name]
    for event in run.all("process.exit", child=child) + run.all("join.end", child=child):
        event["code"] = code


def line(run, beginning):
    return next(e for e in run.all("output.written") if e["text"].startswith(beginning))


def send_signal_at_exit(run, child):
    run.add_before(run.one("process.end", pid=run.main), run.main, "process.signal",
                   child=run.pids[child], signal=15)


def process_join__child_of_main(run):
    run.one("process.begin", name="test")["ppid"] = 1


def process_join__lines_in_order(run):
    run.move_after(line(run, "The child starts"), line(run, "I am the child"))


def process_join__pids_are_true(run):
    line(run, "I am the child")["text"] = f"I am the child test, PID {run.main}.\n"


def process_join__end_after_reaping(run):
    run.move_after(run.one("process.exit", pid=run.main), line(run, "The child has ended"))


def process_join__exit_code_0(run):
    wrong_exit_code(run, "test", 1)


def no_daemon__both_lines(run):
    run.drop(line(run, "The child has finished"))


def no_daemon__main_line_first(run):
    run.move_after(line(run, "The parent"), line(run, "The child begins"))


def no_daemon__main_waits_at_exit(run):
    run.move_before(run.one("process.end", pid=run.main), run.one("process.exit", pid=run.main))


def no_daemon__exit_code_0(run):
    wrong_exit_code(run, "Process-1", 1)


def no_daemon__no_signal(run):
    send_signal_at_exit(run, "Process-1")


def daemon__last_line_never(run):
    child = run.one("process.start.end")["child"]
    dead = run.one("process.dead", child=child)
    run.add_before(dead, child, "sleep.end", seconds=3.0)
    run.add_before(dead, child, "output.written", stream="stdout",
                   text="The child has finished its work.\n")


def daemon__sigterm_at_exit(run):
    run.move_before(run.one("process.signal"), run.one("process.returned", pid=run.main))


def daemon__exit_code_minus_15(run):
    run.one("process.exit", pid=run.main)["code"] = -9
    run.one("join.end", pid=run.main)["code"] = -9


def daemon_join__join_waits(run):
    run.move_before(run.one("join.end"), run.one("sleep.end"))


def daemon_join__lines_in_order(run):
    run.move_before(line(run, "The parent"), line(run, "The child has finished"))


def daemon_join__exit_code_0(run):
    wrong_exit_code(run, "Process-1", 1)


def daemon_join__no_signal(run):
    send_signal_at_exit(run, "Process-1")


def pool_five_tasks__workers_of_main(run):
    run.one("process.begin", name="ForkPoolWorker-2")["ppid"] = run.pids["ForkPoolWorker-1"]


def begin_the_fifth_task_early(run):
    run.move_before(run.all("task.begin")[4], run.one("task.end"))


def pool_five_tasks__at_most_n_at_once(run):
    begin_the_fifth_task_early(run)


def pool_five_tasks__next_waits_for_a_worker(run):
    begin_the_fifth_task_early(run)


def pool_five_tasks__pid_used_again(run):
    fifth = run.all("task.begin")[4]
    for event in run.all(fifth["event"], job=fifth["job"]) + run.all("task.end", job=fifth["job"]):
        event["pid"] = run.main


def pool_five_tasks__every_worker_gets_a_task(run):
    busy, idle = (run.pids[f"ForkPoolWorker-{number}"] for number in (1, 2))
    for event in run.all("task.begin", pid=idle) + run.all("task.end", pid=idle):
        event["pid"] = busy
        run.move_before(event, run.one("worker.stopped", pid=busy))


def pool_five_tasks__all_results(run):
    run.drop(run.one("result.ready"))


def pool_five_tasks__join_is_last(run):
    run.move_before(run.one("pool.join.end"), run.all("process.exit", pid=run.main)[-1])


def pool_five_tasks__exit_codes_0(run):
    wrong_exit_code(run, "ForkPoolWorker-3", 1)


def queue_producer_consumer__got_are_the_first_put(run):
    first, second = run.all("queue.get.end")[:2]
    for key in ("item", "value"):
        first[key], second[key] = second[key], first[key]


def queue_producer_consumer__all_got(run):
    run.drop(run.all("queue.get.end")[-1])
    run.drop(run.all("output.written", pid=run.pids["reader"])[-1])


def queue_producer_consumer__writer_exit_code_0(run):
    wrong_exit_code(run, "writer", 1)


def queue_producer_consumer__reader_ended_after_writer(run):
    run.move_before(run.one("process.signal"), run.one("process.exit", pid=run.main))


def queue_producer_consumer__reader_exit_code_minus_15(run):
    wrong_exit_code(run, "reader", -9)


def main(program):
    here = pathlib.Path(__file__).parent
    for name, bend in list(globals().items()):
        lesson, _, claim = name.replace("_", "-").partition("--")
        if not (lesson and claim):
            continue
        run = Recorded(program, lesson)
        bend(run)
        (here / lesson).mkdir(exist_ok=True)
        run.write(here / lesson / f"{claim}.jsonl")


if __name__ == "__main__":
    main(sys.argv[1])
