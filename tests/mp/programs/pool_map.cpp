// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/programs/pool_gates.h"
#include "tests/mp/programs/scenario.h"

#include <algorithm>
#include <atomic>
#include <numeric>
#include <ranges>
#include <set>

using mp::Pool;
using mp::repr;
using mp::Seconds;

namespace {

int square(int number)
{
    return number * number;
}
int product(int left, int right)
{
    return left * right;
}
void nothing(const std::string&) {}
int squareOfPositive(int number)
{
    if (number == 0)
        throw std::invalid_argument("no zero");
    return number * number;
}
/// Zero waits until the gate opens.
int squareOfZeroAtGate(int number)
{
    if (number == 0)
        PoolGates::here().closed.wait();
    return number * number;
}
void failZeroAtGate(int number)
{
    if (number == 0)
        PoolGates::here().closed.wait();
    throw std::invalid_argument("no " + std::to_string(number));
}

std::vector<int> upTo(int count)
{
    std::vector<int> numbers(static_cast<std::size_t>(count));
    std::iota(numbers.begin(), numbers.end(), 0);
    return numbers;
}

std::vector<int> squaresUpTo(int count)
{
    std::vector<int> squares = upTo(count);
    std::ranges::transform(squares, squares.begin(), square);
    return squares;
}

template <class T>
std::vector<T> taken(mp::ImapIterator<T> results)
{
    std::vector<T> values;
    for (const T& value : results)
        values.push_back(value);
    return values;
}

/// The numbers from 0; throws instead of number `end`.
auto brokenOffAt(int end)
{
    return std::views::iota(0, end + 1) | std::views::transform([end](int number) {
               if (number == end)
                   throw std::out_of_range("the input broke off");
               return number;
           });
}

std::string shown(mp::ImapIterator<int> results)
{
    std::string all;
    for (bool isOver = false; !isOver;) {
        try {
            const auto value = results.next();
            isOver = !value;
            all += isOver ? "end" : std::to_string(*value) + ' ';
        } catch (const std::exception& error) {
            all += std::string(error.what()) + "! ";
        }
    }
    return all;
}

} // namespace

SCENARIO("pool-map")
{
    Pool pool(4);
    lab::print("{}", repr(pool.map<square>(upTo(10))));
    lab::print("{}", pool.map<square>(upTo(1000)) == squaresUpTo(1000));
    lab::print("{}", pool.map<square>(upTo(100), 20) == squaresUpTo(100));
    lab::print("{}", pool.map<square>(upTo(7), 100) == squaresUpTo(7));
    lab::print("{} {}", repr(pool.map<square>({3, 1, 2})), repr(pool.map<nothing>({"a", "b"})));
    std::istringstream words("5 6 7"); // a range that can be read only once
    lab::print("{}", repr(pool.map<square>(std::ranges::istream_view<int>(words))));
    return 0;
}

SCENARIO("pool-starmap")
{
    Pool pool(2);
    lab::print("{}", repr(pool.starmap<product>({{1, 2}, {3, 4}, {5, 6}})));
    const std::vector<std::pair<int, int>> pairs{{7, 8}, {9, 10}};
    lab::print("{}", repr(pool.starmapAsync<product>(pairs, {.chunksize = 1}).get()));
    return 0;
}

SCENARIO("pool-empty")
{
    Pool pool(2);
    const std::vector<int> none;
    lab::print("{} {}", repr(pool.map<square>(none)), repr(pool.starmap<product>({})));
    lab::print("{} {}", repr(taken(pool.imap<square>(none))),
               repr(taken(pool.imapUnordered<square>(none))));
    const auto result = pool.mapAsync<square>(none, {.callback = [](const std::vector<int>&) {
                                                  lab::print("not called, as in Python");
                                              }});
    lab::print("{} {}", result.ready(), repr(result.get()));
    pool.close();
    pool.join();
    return 0;
}

SCENARIO("pool-map-async")
{
    PoolGates gates;
    Pool pool(2, gates.options());
    const auto result = pool.mapAsync<squareOfZeroAtGate>(upTo(5), {.chunksize = 1});
    lab::print("ready={}", result.ready());
    gates.closed.open();
    pool.close();
    pool.join();
    lab::print("ready={} {}", result.ready(), repr(result.get()));
    return 0;
}

SCENARIO("pool-callbacks")
{
    PoolGates gates;
    Pool pool(2, gates.options());
    std::optional<mp::MapResult<squareOfZeroAtGate>> result;
    result = pool.mapAsync<squareOfZeroAtGate>(
        upTo(4), {.chunksize = 2, .callback = [&](const std::vector<int>& values) {
                      lab::print("map: {} ready={}", repr(values), result->ready());
                  }});
    gates.closed.open();
    result->wait();
    const auto failed = pool.mapAsync<squareOfPositive>(
        upTo(4),
        {.callback = [](const std::vector<int>&) { lab::print("no"); },
         .errorCallback = [](const std::exception& error) { lab::print("{}", error.what()); }});
    failed.wait();
    pool.applyAsync<product>({6, 7}, {.callback = [](int value) { lab::print("{}", value); }})
        .wait();
    pool.applyAsync<nothing>({"it"}, {.callback = [] { lab::print("done"); }}).wait();
    return 0;
}

SCENARIO("pool-callback-submits")
{
    Pool pool(1);
    Gate isSubmitted;
    std::optional<mp::AsyncResult<int>> second;
    pool.applyAsync<square>({3}, {.callback = [&](int value) {
                                second = pool.applyAsync<square>(value);
                                isSubmitted.open();
                            }});
    isSubmitted.wait();
    lab::print("{}", second->get());
    return 0;
}

SCENARIO("pool-callback-raises")
{
    Pool pool(1);
    const auto first = pool.applyAsync<square>(
        {3}, {.callback = [](int) { throw std::runtime_error("from the callback"); }});
    const auto second = pool.applyAsync<square>(4);
    const auto waitsInVain = [](const auto& result) {
        return mistake<mp::TimeoutError>([&] { result.get(Seconds(0.2)); });
    };
    lab::print("{} | {}", waitsInVain(first), waitsInVain(second));
    pool.terminate();
    pool.join();
    lab::print("ready={} children={}", first.ready(), mp::activeChildren().size());
    return 0;
}

SCENARIO("pool-map-waits-for-all-chunks")
{
    PoolGates gates;
    Pool pool(2, gates.options());
    const auto result = pool.mapAsync<failZeroAtGate>(upTo(2), {.chunksize = 1});
    lab::print("ready={}", result.wait(Seconds(0.2))); // chunk 1 has failed, chunk 0 goes on
    gates.closed.open();
    lab::print("{}", mistake<mp::RemoteError>([&] { result.get(); }));
    lab::print("{}", mistake<mp::RemoteError>([&] { pool.map<squareOfPositive>(upTo(1000)); }));
    pool.close();
    pool.join();
    return 0;
}

SCENARIO("pool-imap")
{
    Pool pool(4);
    lab::print("{}", taken(pool.imap<square>(upTo(100))) == squaresUpTo(100));
    lab::print("{}", taken(pool.imap<square>(upTo(1000), 70)) == squaresUpTo(1000));
    auto results = pool.imap<square>({2, 3});
    const int first = results.next().value();
    const int second = results.next(Seconds(20)).value();
    lab::print("{} {} {}", first, second, results.next().has_value());
    lab::print("{}", mistake<std::logic_error>([&] { pool.imap<square>({1}, 0); }));
    return 0;
}

SCENARIO("pool-imap-unordered")
{
    PoolGates gates;
    Pool pool(2, gates.options());
    auto results = pool.imapUnordered<squareOfZeroAtGate>(upTo(4));
    for (int without = 0; without < 3; ++without)
        lab::print("not 0: {}", results.next() != 0);
    gates.closed.open();
    lab::print("{}", results.next().value());
    auto many = taken(pool.imapUnordered<square>(upTo(1000), 53));
    std::ranges::sort(many);
    lab::print("{}", many == squaresUpTo(1000));
    return 0;
}

SCENARIO("pool-imap-timeout")
{
    PoolGates gates;
    Pool pool(1, gates.options());
    auto results = pool.imap<squareOfZeroAtGate>({0});
    lab::print("{}",
               mistake<mp::TimeoutError>([&] { static_cast<void>(results.next(Seconds(0.1))); }));
    gates.closed.open();
    const int value = results.next().value();
    lab::print("{} {}", value, results.next().has_value());
    return 0;
}

SCENARIO("pool-imap-reads-all-input-first")
{
    Pool pool(2);
    int pulled = 0;
    auto results = pool.imap<square>(upTo(1000) | std::views::transform([&](int number) {
                                         ++pulled;
                                         return number;
                                     }));
    static_cast<void>(results.next());
    lab::print("pulled={}", pulled);
    return 0;
}

SCENARIO("pool-imap-errors")
{
    Pool pool(2);
    lab::print("{}", shown(pool.imap<squareOfPositive>({1, 0, 2, 3})));
    lab::print("{}", shown(pool.imap<squareOfPositive>({4, 5, 1, 0, 2, 3}, 2)));
    lab::print("{}", shown(pool.imap<square>(brokenOffAt(3))));
    lab::print("{}", shown(pool.imap<square>(brokenOffAt(3), 2)));
    lab::print("{}", mistake<std::out_of_range>([&] { pool.map<square>(brokenOffAt(3)); }));
    return 0;
}
