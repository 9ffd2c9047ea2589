// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/programs/scenario.h"

#include <numeric>

using mp::Pool;

namespace {

int square(int number)
{
    return number * number;
}
int add(int left, int right)
{
    return left + right;
}
void fail()
{
    throw std::runtime_error("on purpose");
}

std::vector<int> upTo(std::size_t count)
{
    std::vector<int> numbers(count);
    std::iota(numbers.begin(), numbers.end(), 0);
    return numbers;
}

void closeAndJoin(Pool& pool)
{
    pool.close();
    pool.join();
}

} // namespace

SCENARIO("pool-apply")
{
    Pool pool(1);
    pool.apply<square>(3);
    pool.apply<square>(4);
    closeAndJoin(pool);
    return 0;
}

SCENARIO("pool-apply-async")
{
    Pool pool(3);
    std::vector<mp::AsyncResult<int>> results;
    for (int number = 0; number < 5; ++number)
        results.push_back(pool.applyAsync<square>(number));
    for (const auto& result : results)
        result.get();
    closeAndJoin(pool);
    return 0;
}

SCENARIO("pool-error")
{
    Pool pool(2);
    static_cast<void>(mistake<mp::RemoteError>([&] { pool.apply<fail>(); }));
    closeAndJoin(pool);
    return 0;
}

SCENARIO("pool-map")
{
    Pool pool(2);
    pool.map<square>(upTo(20));
    pool.map<square>(upTo(20), 7);
    pool.map<square>(upTo(0));
    closeAndJoin(pool);
    return 0;
}

SCENARIO("pool-map-async")
{
    Pool pool(4);
    const auto result = pool.mapAsync<square>(upTo(100));
    result.get();
    closeAndJoin(pool);
    return 0;
}

SCENARIO("pool-imap")
{
    Pool pool(3);
    for (const std::size_t chunksize : {1U, 2U}) {
        auto results = pool.imap<square>(upTo(5), chunksize);
        while (results.next()) {
        }
    }
    closeAndJoin(pool);
    return 0;
}

SCENARIO("pool-imap-unordered")
{
    Pool pool(1);
    auto results = pool.imapUnordered<square>(upTo(5));
    while (results.next()) {
    }
    closeAndJoin(pool);
    return 0;
}

SCENARIO("pool-starmap")
{
    using Pairs = std::vector<std::tuple<int, int>>;
    Pool pool(2);
    pool.starmap<add>(Pairs{{1, 2}, {3, 4}, {5, 6}});
    pool.starmapAsync<add>(Pairs{{7, 8}}).get();
    closeAndJoin(pool);
    return 0;
}
