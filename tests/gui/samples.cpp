// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/samples.h"

#include <cstdlib>

namespace tests {

namespace {

constexpr pid_t mainPid = 17812;
constexpr trace::PoolId pool{1};

/// Appends events in the order of their time.
struct Stream {
    std::vector<trace::Record> records;

    void add(double seconds, pid_t pid, trace::AnyEvent event)
    {
        const auto t =
            std::chrono::duration_cast<model::Time>(std::chrono::duration<double>(seconds));
        records.push_back({{t, pid, 0}, std::move(event)});
    }

    void begin(const std::string& lesson, std::vector<std::string> knobs)
    {
        add(0, 0, trace::RunBegin{lesson, 7, 1, "fork", 1, std::move(knobs)});
        add(0.001, mainPid, trace::ProcessBegin{17811, "MainProcess", false});
    }

    void start(double t, pid_t child, const std::string& name, bool isDaemon)
    {
        add(t, mainPid, trace::ProcessStartBegin{name, isDaemon, "fork"});
        add(t + 0.002, mainPid, trace::ProcessStartEnd{child});
        add(t + 0.02, child, trace::ProcessBegin{mainPid, name, isDaemon});
    }

    void die(double t, pid_t child, std::int32_t code, double zombieFor = 0.004)
    {
        if (code >= 0)
            add(t, child, trace::ProcessEnd{code});
        add(t + 0.001, 0, trace::ProcessDead{child});
        add(t + 0.001 + zombieFor, mainPid, trace::ProcessExit{child, code, 0, 0, 0});
    }

    void task(double from, double to, pid_t worker, std::uint64_t number)
    {
        add(from, worker, trace::TaskBegin{pool, {100 + number}, 0, 1});
        add(to, worker, trace::TaskEnd{pool, {100 + number}, 0, 1, true, "None"});
    }

    void end(double t)
    {
        add(t, mainPid, trace::ProcessReturned{0});
        add(t + 0.01, mainPid, trace::ProcessEnd{0});
        add(t + 0.012, 0, trace::ProcessDead{mainPid});
        add(t + 0.013, 0, trace::ProcessExit{mainPid, 0, 0, 0, 0});
        add(t + 0.02, 0, trace::RunEnd{"completed", 0, 0});
    }

    /// Everything that came later so far comes later by the length.
    void pause(double at, double length)
    {
        const std::chrono::duration<double> begin(at);
        for (trace::Record& record : records) {
            if (record.at.t > begin)
                record.at.t +=
                    std::chrono::duration_cast<model::Time>(std::chrono::duration<double>(length));
        }
        add(at, 0, trace::RunPaused{});
        add(at + length, 0, trace::RunResumed{});
    }

    model::History history(double until = 1e9)
    {
        std::stable_sort(records.begin(), records.end(),
                         [](const auto& a, const auto& b) { return a.at.t < b.at.t; });
        model::History history;
        for (const trace::Record& record : records) {
            if (std::chrono::duration<double>(record.at.t).count() <= until)
                history.append(record);
        }
        return history;
    }
};

std::string workerName(int number)
{
    return "ForkPoolWorker-" + std::to_string(number);
}

void startPool(Stream& run, int workers, double gap)
{
    run.add(0.04, mainPid, trace::PoolCreated{pool, static_cast<std::uint32_t>(workers)});
    for (int i = 0; i < workers; ++i)
        run.start(0.05 + gap * i, mainPid + 1 + i, workerName(i + 1), true);
}

void submit(Stream& run, double t, std::uint64_t number)
{
    run.add(t, mainPid, trace::TaskSubmitted{pool, {100 + number}, "apply_async", 1, 1, 1});
}

void endPool(Stream& run, int workers, double end)
{
    for (int i = 0; i < workers; ++i) {
        run.add(end + 0.01, mainPid + 1 + i, trace::WorkerStopped{pool});
        run.die(end + 0.02 + 0.002 * i, mainPid + 1 + i, 0);
    }
    run.add(end + 0.05 + 0.002 * workers, mainPid, trace::PoolJoinEnd{pool});
    run.end(end + 0.06 + 0.002 * workers);
}

} // namespace

namespace {

Stream flagshipStream()
{
    Stream run;
    run.begin("pool-five-tasks", {"workers=4", "tasks=5", "seconds=3"});
    startPool(run, 4, 0.02);
    for (std::uint64_t i = 0; i < 5; ++i)
        submit(run, 0.132 + 0.002 * static_cast<double>(i), i);
    run.task(0.14, 0.52, mainPid + 1, 0);
    run.task(0.15, 1.96, mainPid + 2, 1);
    run.task(0.16, 2.75, mainPid + 3, 2);
    run.task(0.17, 2.52, mainPid + 4, 3);
    run.task(0.54, 2.64, mainPid + 1, 4);
    run.add(0.148, mainPid, trace::PoolClosed{pool});
    run.add(0.15, mainPid, trace::PoolJoinBegin{pool});
    endPool(run, 4, 2.76);
    return run;
}

} // namespace

model::History flagship(double until)
{
    return flagshipStream().history(until);
}

model::History pausedFlagship(const std::vector<double>& lengths)
{
    Stream run = flagshipStream();
    double at = 1;
    for (const double length : lengths) {
        if (length == 0) {
            run.add(at, 0, trace::RunPaused{});
            return run.history(at);
        }
        run.pause(at, length);
        at += length + 0.5;
    }
    return run.history();
}

model::History daemonRun()
{
    const pid_t child = mainPid + 1;
    Stream run;
    run.begin("daemon", {"seconds=3"});
    run.start(0.1, child, "Process-1", true);
    run.add(0.13, child, trace::SleepBegin{3});
    run.add(1.0, mainPid, trace::ProcessReturned{0});
    run.add(1.01, mainPid, trace::ProcessSignal{child, 15});
    run.add(1.012, mainPid, trace::JoinBegin{child});
    run.die(1.02, child, -15, 0.03);
    run.add(1.06, mainPid, trace::JoinEnd{child, -15});
    run.end(1.07);
    return run.history();
}

model::History producerConsumer()
{
    const pid_t writer = mainPid + 1;
    const pid_t reader = mainPid + 2;
    const trace::QueueId queue{9};
    Stream run;
    run.begin("queue-producer-consumer", {"values=4"});
    run.add(0.02, mainPid, trace::QueueCreated{queue, "queue", 0, "q"});
    run.start(0.04, writer, "Process-1", false);
    run.start(0.07, reader, "Process-2", false);
    run.add(0.1, mainPid, trace::JoinBegin{writer});
    run.add(0.095, reader, trace::QueueGetBegin{queue});
    const char* const values[] = {"'Apple'", "'Banana'", "'Cat'", "'Dog'"};
    double t = 0.08;
    for (std::uint64_t i = 0; i < 4; ++i) {
        run.add(t, writer, trace::QueuePutBegin{queue, {20 + i}, values[i]});
        run.add(t + 1e-6, writer, trace::QueuePutEnd{queue, {20 + i}, true});
        run.add(t + 0.004, writer, trace::SleepBegin{0.3 + 0.2 * static_cast<double>(i)});
        run.add(t + 0.03, reader, trace::QueueGetEnd{queue, {20 + i}, values[i]});
        run.add(t + 0.05, reader, trace::QueueGetBegin{queue});
        t += 0.3 + 0.2 * static_cast<double>(i);
        run.add(t - 0.002, writer, trace::SleepEnd{0.3});
    }
    run.die(t + 0.01, writer, 0);
    run.add(t + 0.03, mainPid, trace::JoinEnd{writer, 0});
    run.add(t + 0.05, mainPid, trace::ProcessSignal{reader, 15});
    run.die(t + 0.06, reader, -15);
    run.end(t + 0.09);
    return run.history();
}

model::History zombieAndStopped()
{
    const pid_t child = mainPid + 1;
    Stream run;
    run.begin("zombie", {});
    run.start(0.1, child, "Process-1", false);
    run.add(0.3, child, trace::SleepBegin{1});
    run.add(0.2, mainPid, trace::SleepBegin{4});
    run.add(0.8, 0, trace::ProcessState{child, "T", 0, 0});
    run.add(1.8, 0, trace::ProcessState{child, "S", 0, 0});
    run.add(2.3, child, trace::SleepEnd{1});
    run.add(4.2, mainPid, trace::SleepEnd{4});
    run.die(2.5, child, 3, 1.8);
    run.end(4.5);
    return run.history();
}

model::History wide(int workers)
{
    Stream run;
    run.begin("pool-ten-tasks", {"workers=" + std::to_string(workers)});
    startPool(run, workers, 0.005);
    std::uint64_t number = 0;
    for (int i = 0; i < workers; ++i) {
        double t = 0.4 + 0.005 * i;
        for (int round = 0; round < 3; ++round, ++number) {
            const double length = 0.4 + 0.13 * static_cast<double>((i * 7 + round * 3) % 9);
            submit(run, 0.3 + 0.0001 * static_cast<double>(number), number);
            run.task(t, t + length, mainPid + 1 + i, number);
            t += length + 0.03;
        }
    }
    run.add(0.35, mainPid, trace::PoolClosed{pool});
    run.add(0.36, mainPid, trace::PoolJoinBegin{pool});
    endPool(run, workers, 5.4);
    return run.history();
}

model::History dense(int tasks)
{
    Stream run;
    run.begin("pool-ten-tasks", {"workers=1"});
    startPool(run, 1, 0);
    double t = 0.3;
    for (int i = 0; i < tasks; ++i) {
        const double length = 1e-5 * (1 + i % 17) * (i % 1000 == 0 ? 400 : 1);
        run.task(t, t + length, mainPid + 1, static_cast<std::uint64_t>(i));
        t += length + (i % 500 == 0 ? 5e-3 : 1e-5);
    }
    endPool(run, 1, t);
    return run.history();
}

} // namespace tests
