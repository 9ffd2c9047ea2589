// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/programs/pool_gates.h"
#include "tests/mp/programs/scenario.h"

#include "mp/process/not_sendable.h"

#include <csignal>
#include <set>
#include <unistd.h>

using mp::Pool;
using mp::repr;

namespace {

int greeting = 0;

struct Unsendable {
    void save(auto&) const { throw std::runtime_error("it stays here"); }
    void load(auto&) {}
};

std::string repr(const Unsendable&)
{
    return "<unsendable>";
}

Unsendable unsendable()
{
    return {};
}
int one(const Unsendable&)
{
    return 1;
}
int sizeOf(mp::Queue<int> queue)
{
    return static_cast<int>(queue.qsize());
}
int square(int number)
{
    return number * number;
}
pid_t whoAmI(int)
{
    return ::getpid();
}
void waitAtGate()
{
    PoolGates::pass();
}
void leave()
{
    lab::exit(0);
}
void setGreeting(int hello, int world)
{
    greeting = hello + world;
}
int readGreeting()
{
    return greeting;
}
void countAndFail(Gate begun)
{
    begun.open();
    throw std::runtime_error("not today");
}

template <class Result>
std::string broken(const Result& result)
{
    return mistake<mp::BrokenProcessPool>([&] { result.get(); });
}

} // namespace

SCENARIO("pool-unsendable-result")
{
    Pool pool(1);
    lab::print("{}", mistake<mp::MaybeEncodingError>([&] { pool.apply<unsendable>(); }));
    lab::print("{}", pool.apply<square>(5));
    return 0;
}

SCENARIO("pool-unsendable-argument")
{
    Pool pool(1);
    const auto result = pool.applyAsync<one>(Unsendable{});
    result.wait();
    lab::print("ok={} {}", result.successful(), mistake<std::runtime_error>([&] { result.get(); }));
    pool.applyAsync<one>({Unsendable{}}, {.errorCallback =
                                              [](const std::exception& error) {
                                                  lab::print("called back: {}", error.what());
                                              }})
        .wait();
    lab::print("{}", mistake<std::runtime_error>([&] { pool.map<one>({{}, {}}); }));
    lab::print("{}", mistake<std::runtime_error>([&] { pool.apply<sizeOf>(mp::Queue<int>()); }));
    pool.close();
    pool.join();
    return 0;
}

SCENARIO("pool-initializer")
{
    Pool pool(2, {.initializer = mp::target<setGreeting>(40, 2)});
    lab::print("here {}, there {}", greeting, pool.apply<readGreeting>());
    return 0;
}

SCENARIO("pool-initializer-raises")
{
    Gate begun;
    Pool pool(2, {.initializer = mp::target<countAndFail>(begun)});
    const auto result = pool.applyAsync<square>(1);
    for (int worker = 0; worker < 6; ++worker)
        begun.wait();
    pool.terminate();
    pool.join();
    lab::print("ready={} children={}", result.ready(), mp::activeChildren().size());
    return 0;
}

SCENARIO("pool-max-tasks-counts-chunks")
{
    Pool pool(1, {.maxTasksPerChild = 1});
    const auto pids = pool.map<whoAmI>(std::vector<int>(10), 5);
    const std::set<pid_t> different(pids.begin(), pids.end());
    lab::print("{} {}", different.size(), pids.front() == pids[4] && pids[5] == pids.back());
    return 0;
}

SCENARIO("pool-breaks-with-its-worker")
{
    PoolGates gates;
    auto options = gates.options();
    options.breaksWithWorker = true;
    Pool pool(1, options);
    const pid_t victim = pool.apply<whoAmI>(0);
    const auto running = pool.applyAsync<waitAtGate>();
    const auto pending = pool.mapAsync<square>({1, 2});
    auto stream = pool.imap<square>({1, 2});
    gates.entered.wait();
    ::kill(victim, SIGKILL);
    lab::print("{}", broken(running));
    lab::print("{}", broken(pending) == broken(running));
    lab::print("{}", mistake<mp::BrokenProcessPool>([&] { static_cast<void>(stream.next()); }) ==
                         broken(running));
    lab::print("{} {}", stream.next().has_value(),
               mistake<mp::BrokenProcessPool>([&] { pool.applyAsync<square>(1); }));
    pool.close();
    pool.join();
    lab::print("children={}", mp::activeChildren().size());
    return 0;
}

SCENARIO("pool-does-not-break")
{
    Pool pool(1, {.maxTasksPerChild = 1, .breaksWithWorker = true});
    lab::print("{}", mistake<mp::RemoteError>([&] { pool.apply<leave>(); }));
    lab::print("{}", repr(pool.map<square>({1, 2, 3}, 1)));
    return 0;
}

SCENARIO("pool-scope")
{
    const PoolGates gates;
    std::vector<mp::AsyncResult<void>> results;
    {
        Pool pool(2, gates.options());
        for (int task = 0; task < 4; ++task)
            results.push_back(pool.applyAsync<waitAtGate>());
    }
    bool isAnyReady = false;
    for (const auto& result : results)
        isAnyReady = isAnyReady || result.ready();
    lab::print("ready={} children={}", isAnyReady, mp::activeChildren().size());
    return 0;
}

SCENARIO("pool-start-methods")
{
    for (const auto method :
         {mp::StartMethod::Fork, mp::StartMethod::Spawn, mp::StartMethod::Forkserver}) {
        Pool pool(1, {.initializer = mp::target<setGreeting>(40, 2), .startMethod = method});
        const std::string name = mp::activeChildren().front()->name();
        const int there = pool.apply<readGreeting>();
        lab::print("{} {} {}", name, there, repr(pool.map<square>({1, 2, 3})));
        pool.close();
        pool.join();
    }
    return 0;
}

SCENARIO("pool-initializer-that-cannot-be-sent")
{
    int here = 0;
    const mp::PoolOptions options{.initializer = [&] { ++here; },
                                  .startMethod = mp::StartMethod::Spawn};
    lab::print("{}", mistake<mp::NotSendable>([&] { const Pool pool(1, options); }) != "nothing");
    return 0;
}

SCENARIO("pool-default-size")
{
    const Pool pool;
    lab::print("{}", mp::activeChildren().size() == mp::cpuCount());
    return 0;
}
