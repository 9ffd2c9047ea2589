// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/programs/scenario.h"

using mp::JoinableQueue;
using mp::Process;
using mp::Queue;
using mp::Seconds;
using mp::SimpleQueue;

namespace {

void passOn(SimpleQueue<std::string> from, SimpleQueue<std::string> to)
{
    for (std::string text = from.get(); text != "end"; text = from.get())
        to.put(text);
    to.put(from.isEmpty() ? "empty" : "not empty");
}

void putTwice(SimpleQueue<std::string> queue, Queue<int> progress)
{
    queue.put(std::string(60'000, 'x'));
    progress.put(1);
    queue.put(std::string(60'000, 'y'));
    progress.put(2);
}

void workOff(JoinableQueue<int> tasks, Queue<int> results)
{
    for (int number = tasks.get(); number >= 0; number = tasks.get()) {
        results.put(number);
        tasks.taskDone();
    }
    tasks.taskDone();
}

void joinAndSay(JoinableQueue<int> tasks, Queue<std::string> said)
{
    tasks.join();
    said.put("joined");
}

} // namespace

SCENARIO("simple-queue")
{
    SimpleQueue<std::string> there;
    SimpleQueue<std::string> back;
    lab::print("empty={}", there.isEmpty());
    Process child(mp::target<passOn>(there, back));
    child.start();
    for (const char* text : {"one", "two", "three", "end"})
        there.put(text);
    for (int answer = 0; answer < 4; ++answer)
        lab::print("{}", back.get());
    child.join();
    lab::print("empty={} {}", there.isEmpty(), back.isEmpty());
    back.put("again");
    lab::print("empty={}", back.isEmpty());
    return 0;
}

SCENARIO("simple-queue-put-blocks")
{
    SimpleQueue<std::string> queue;
    Queue<int> progress;
    Process child(mp::target<putTwice>(queue, progress));
    child.start();
    lab::print("{}", progress.get());
    lab::print("blocked={}", !progress.get(Seconds(0.2)));
    lab::print("{}", queue.get().front());
    lab::print("{}", progress.get());
    lab::print("{}", queue.get().front());
    child.join();
    return 0;
}

SCENARIO("simple-queue-closed")
{
    SimpleQueue<int> queue;
    queue.close();
    queue.close();
    lab::print("{}", mistake<std::logic_error>([&] { queue.put(1); }));
    lab::print("{}", mistake<std::logic_error>([&] { queue.get(); }));
    lab::print("{}", mistake<std::logic_error>([&] { static_cast<void>(queue.isEmpty()); }));
    return 0;
}

SCENARIO("simple-queue-many")
{
    constexpr int each = 3000;
    SimpleQueue<int> queue;
    std::vector<Process> writers;
    for (int writer = 0; writer < 3; ++writer) {
        writers.emplace_back([queue]() mutable {
            for (int number = 1; number <= each; ++number)
                queue.put(number);
        });
        writers.back().start();
    }
    std::int64_t sum = 0;
    for (int message = 0; message < 3 * each; ++message)
        sum += queue.get();
    for (Process& writer : writers)
        writer.join();
    lab::print("{} empty={}", sum == 3LL * each * (each + 1) / 2, queue.isEmpty());
    return 0;
}

SCENARIO("joinable-queue")
{
    constexpr int workers = 4;
    JoinableQueue<int> tasks;
    Queue<int> results;
    std::vector<Process> children;
    for (int worker = 0; worker < workers; ++worker) {
        children.emplace_back(mp::target<workOff>(tasks, results));
        children.back().start();
    }
    for (int number = 0; number < 40; ++number)
        tasks.put(number);
    tasks.join();
    // Each worker put its result before it said that the task is done.
    int sum = 0;
    for (int number = 0; number < 40; ++number)
        sum += results.get();
    lab::print("sum={} left={}", sum, tasks.qsize());
    for (int worker = 0; worker < workers; ++worker)
        tasks.put(-1);
    tasks.join();
    for (Process& child : children)
        child.join();
    lab::print("{}", mistake<std::logic_error>([&] { tasks.taskDone(); }));
    tasks.join();
    return 0;
}

SCENARIO("joinable-queue-join-waits")
{
    JoinableQueue<int> tasks;
    Queue<std::string> said;
    for (int number = 0; number < 2; ++number)
        tasks.put(number);
    Process child(mp::target<joinAndSay>(tasks, said));
    child.start();
    for (int number = 0; number < 2; ++number) {
        tasks.get();
        lab::print("got, joined={}", said.get(Seconds(0.1)).has_value());
        tasks.taskDone();
    }
    lab::print("{}", said.get());
    child.join();
    return 0;
}

SCENARIO("queue-through-a-queue")
{
    Queue<Queue<int>> queues;
    queues.put(Queue<int>());
    lab::print("size={}", queues.qsize());
    SimpleQueue<Queue<int>> simple;
    lab::print("{}", mistake<std::runtime_error>([&] { simple.put(Queue<int>()); }));
    return 0;
}
