// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/programs/pool_gates.h"
#include "tests/mp/programs/scenario.h"

#include "os/error.h"

#include <csignal>
#include <set>
#include <sys/resource.h>
#include <unistd.h>

using mp::Pool;
using mp::Seconds;

namespace {

int square(int number)
{
    return number * number;
}
pid_t whoAmI()
{
    return ::getpid();
}
void waitAtGate()
{
    PoolGates::pass();
}
void fail(int number)
{
    throw std::invalid_argument("no " + std::to_string(number));
}
void leave()
{
    lab::exit(5);
}
std::string doubled(const std::string& text)
{
    return text + text;
}
double randomValue()
{
    return lab::uniform(0, 1);
}
int poolInWorker()
{
    const Pool inner(1);
    return 0;
}

std::set<pid_t> workerPids()
{
    std::set<pid_t> pids;
    for (const mp::ChildPointer& child : mp::activeChildren())
        pids.insert(child->pid());
    return pids;
}

} // namespace

SCENARIO("pool-results")
{
    Pool pool(4);
    std::vector<mp::AsyncResult<int>> results;
    for (int number = 1; number <= 10; ++number)
        results.push_back(pool.applyAsync<square>(number));
    pool.close();
    pool.join();
    std::vector<int> values;
    for (const auto& result : results)
        values.push_back(result.get());
    lab::print("{} ready={} ok={}", mp::repr(values), results[0].ready(), results[0].successful());
    lab::print("children={}", mp::activeChildren().size());
    return 0;
}

SCENARIO("pool-apply")
{
    Pool pool(2);
    lab::print("{} {}", pool.apply<square>(12), mp::repr(pool.apply<doubled>("it's")));
    lab::print("{}", pool.apply<whoAmI>() != ::getpid());
    return 0;
}

SCENARIO("pool-workers")
{
    const Pool pool(3);
    for (const mp::ChildPointer& child : mp::activeChildren())
        lab::print("{} daemon={} alive={}", child->name(), child->isDaemon(), child->isAlive());
    return 0;
}

SCENARIO("pool-timeout")
{
    const PoolGates gates;
    Pool pool(1, gates.options());
    const auto result = pool.applyAsync<waitAtGate>();
    lab::print("{}", mistake<mp::TimeoutError>([&] { result.get(Seconds(0.1)); }));
    lab::print("ready={} wait={}", result.ready(), result.wait(Seconds(0.05)));
    lab::print("{}", mistake<std::logic_error>([&] { static_cast<void>(result.successful()); }));
    pool.terminate();
    pool.join();
    lab::print("ready={} children={}", result.ready(), mp::activeChildren().size());
    return 0;
}

SCENARIO("pool-terminate-many")
{
    const PoolGates gates;
    Pool pool(4, gates.options());
    for (int task = 0; task < 10'000; ++task)
        pool.applyAsync<waitAtGate>();
    pool.terminate();
    pool.join();
    lab::print("children={}", mp::activeChildren().size());
    return 0;
}

SCENARIO("pool-errors")
{
    Pool pool(2);
    const auto failing = pool.applyAsync<fail>(7);
    failing.wait();
    lab::print("ok={}", failing.successful());
    try {
        failing.get();
    } catch (const mp::RemoteError& error) {
        lab::print("{} | {} | {}", error.what(), error.typeName(), error.text());
        lab::print("{}", error.remoteTraceback().find("PoolWorker-") != std::string::npos);
    }
    lab::print("{}", pool.apply<square>(3));
    lab::print("{}", mistake<mp::RemoteError>([&] { pool.apply<poolInWorker>(); }));
    pool.close();
    pool.join();
    return 0;
}

SCENARIO("pool-mistakes")
{
    lab::print("{}", mistake<std::logic_error>([] { const Pool none(0); }));
    Pool pool(1);
    lab::print("{}", mistake<std::logic_error>([&] { pool.join(); }));
    pool.close();
    lab::print("{}", mistake<std::logic_error>([&] { pool.applyAsync<square>(1); }));
    pool.join();
    pool.join();
    return 0;
}

SCENARIO("pool-killed-worker-is-replaced")
{
    PoolGates gates;
    Pool pool(1, gates.options());
    const pid_t victim = pool.apply<whoAmI>();
    const auto lost = pool.applyAsync<waitAtGate>();
    gates.entered.wait();
    ::kill(victim, SIGKILL);
    lab::print("next task: another worker={}", pool.apply<whoAmI>() != victim);
    lab::print("lost: ready={}", lost.ready());
    const auto workers = workerPids();
    lab::print("workers={} victim={}", workers.size(), workers.contains(victim));
    return 0;
}

SCENARIO("pool-worker-reaped-by-another")
{
    ::signal(SIGCHLD, SIG_IGN); // now the kernel reaps, and nobody learns how a child ended
    PoolGates gates;
    Pool pool(1, gates.options());
    const pid_t victim = pool.apply<whoAmI>();
    const auto lost = pool.applyAsync<waitAtGate>();
    gates.entered.wait();
    ::kill(victim, SIGKILL);
    lab::print("another worker={}", pool.applyAsync<whoAmI>().get(Seconds(20)) != victim);
    pool.terminate();
    pool.join();
    lab::print("joined, lost: ready={}", lost.ready());
    return 0;
}

SCENARIO("pool-worker-that-cannot-be-replaced")
{
    const os::Pipe said = os::makePipe();
    os::checked(::dup2(said.writer.get(), STDERR_FILENO), "dup2");
    Pool pool(1);
    const pid_t victim = pool.apply<whoAmI>();
    // Every descriptor below the limit is taken: there is none to hold a new child by.
    const rlimit few{6, 6};
    os::checked(::setrlimit(RLIMIT_NOFILE, &few), "setrlimit");
    ::kill(victim, SIGKILL);
    std::array<std::byte, 5> beginning{};
    lab::print("complains={}", os::readAll(said.reader.get(), beginning));
    pool.terminate();
    lab::print("children={}", mp::activeChildren().size());
    return 0;
}

SCENARIO("pool-exit-in-task")
{
    Pool pool(1);
    const pid_t first = pool.apply<whoAmI>();
    const auto lost = pool.applyAsync<leave>();
    lab::print("another worker={}", pool.apply<whoAmI>() != first);
    lab::print("lost: ready={}", lost.ready());
    return 0;
}

SCENARIO("pool-max-tasks")
{
    Pool pool(2, {.maxTasksPerChild = 1});
    std::vector<mp::AsyncResult<pid_t>> results;
    for (int task = 0; task < 6; ++task)
        results.push_back(pool.applyAsync<whoAmI>());
    pool.close();
    pool.join();
    std::set<pid_t> pids;
    for (const auto& result : results)
        pids.insert(result.get());
    lab::print("workers={}", pids.size());
    return 0;
}

SCENARIO("pool-large")
{
    Pool pool(16);
    std::vector<mp::AsyncResult<int>> results;
    for (int number = 0; number < 200; ++number)
        results.push_back(pool.applyAsync<square>(number));
    pool.close();
    pool.join();
    bool isRight = true;
    for (int number = 0; number < 200; ++number)
        isRight = isRight && results[static_cast<std::size_t>(number)].get() == number * number;
    lab::print("right={} children={}", isRight, mp::activeChildren().size());
    return 0;
}

SCENARIO("pool-big-messages")
{
    Pool pool(2);
    const std::string text(300'000, 'x');
    std::vector<mp::AsyncResult<std::string>> results;
    for (int task = 0; task < 4; ++task)
        results.push_back(pool.applyAsync<doubled>(text));
    std::size_t total = 0;
    for (const auto& result : results)
        total += result.get().size();
    lab::print("{}", total);
    return 0;
}

SCENARIO("pool-left-behind")
{
    static const PoolGates gates;
    static Pool pool(2, gates.options()); // only the exit rules end it
    pool.applyAsync<waitAtGate>();
    lab::print("main ends");
    return 0;
}

SCENARIO("pool-in-a-child")
{
    Pool pool(1);
    mp::Process child(
        [&] { lab::print("{}", mistake<std::logic_error>([&] { pool.applyAsync<square>(1); })); });
    child.start();
    child.join();
    lab::print("{}", pool.apply<square>(5));
    return 0;
}

SCENARIO("pool-random")
{
    Pool pool(3);
    std::vector<mp::AsyncResult<double>> results;
    for (int task = 0; task < 5; ++task)
        results.push_back(pool.applyAsync<randomValue>());
    for (const auto& result : results)
        lab::print("{}", result.get());
    lab::print("main {}", randomValue());
    return 0;
}

SCENARIO("pool-two-at-once")
{
    Pool left(2);
    Pool right(2);
    const auto a = left.applyAsync<square>(2);
    const auto b = right.applyAsync<square>(3);
    left.close();
    left.join();
    right.close();
    right.join();
    lab::print("{} {}", a.get(), b.get());
    return 0;
}
