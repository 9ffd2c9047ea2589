// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/programs/scenario.h"

#include <limits>
#include <mutex>

using mp::Array;
using mp::Process;
using mp::Value;

namespace {

template <class Act>
void inChild(const Act& act)
{
    Process child(act);
    child.start();
    child.join();
}

/// True if the parent sees what a child writes, of every kind that has a lock or none.
template <class T>
bool isSeen(T before, T after)
{
    Value<T> value(before);
    mp::RawValue<T> raw(before);
    bool ok = value.get() == before && raw.get() == before;
    inChild([&] {
        value.set(after);
        raw.set(after);
    });
    return ok && value.get() == after && raw.get() == after;
}

template <class... T>
bool areLimitsSeen()
{
    return (isSeen<T>(std::numeric_limits<T>::lowest(), std::numeric_limits<T>::max()) && ...);
}

struct Point {
    double x = 0;
    double y = 0;
    double z = 0;
    friend bool operator==(const Point&, const Point&) = default;
};
std::string repr(const Point& point)
{
    return mp::repr(std::tuple(point.x, point.y, point.z));
}

void count(Value<int> counter, int turns)
{
    for (int turn = 0; turn < turns; ++turn) {
        const std::scoped_lock with(counter.getLock());
        counter.value() += 1;
    }
}

} // namespace

SCENARIO("value")
{
    lab::print("integers={}",
               areLimitsSeen<char, signed char, unsigned char, wchar_t, short, unsigned short, int,
                             unsigned, long, unsigned long, long long, unsigned long long>());
    lab::print("others={} {}", areLimitsSeen<float, double>(), isSeen(false, true));
    lab::print("struct={}", isSeen(Point{1, 2, 3}, Point{4, 5, 6}));
    return 0;
}

SCENARIO("value-operators")
{
    Value number(7);
    number.value() += 5;
    number.value() -= 2;
    number.value() *= 6;
    number.value() /= 4;
    ++number.value();
    --number.value();
    Value other(0);
    other.value() = number.value();
    number.value() = 0;
    lab::print("{} {}", number.get(), other.get());
    return 0;
}

SCENARIO("value-locks")
{
    mp::Lock lock;
    Value guarded(1, lock);
    lab::print("same={}", guarded.getLock().id().value == lock.id().value);
    lock.acquire();
    Process reader([&] { lab::print("read {}", guarded.get()); });
    reader.start();
    lab::print("reader waits={}", !reader.join(mp::Seconds(0.1)));
    lock.release();
    reader.join();
    Value own(2);
    const std::scoped_lock with(own);
    const std::scoped_lock again(own.getLock());
    lab::print("own, held twice: {}", own.get());
    inChild([&] { lab::print("free={}", own.getLock().acquire(false)); });
    return 0;
}

SCENARIO("value-counts-under-its-lock")
{
    Value counter(0, "counter");
    std::vector<Process> children;
    for (int child = 0; child < 4; ++child) {
        children.emplace_back(mp::target<count>(counter, 5000));
        children.back().start();
    }
    for (Process& child : children)
        child.join();
    lab::print("{}", counter.get());
    return 0;
}

SCENARIO("array")
{
    Array<int> sums({680, 626, 934, 821, 150, 233, 548, 982, 714, 831}, "sums");
    inChild([&] {
        for (std::ptrdiff_t at = 1; at < static_cast<std::ptrdiff_t>(sums.size()); ++at)
            sums[at] += sums[at - 1];
        sums[-1] = 7;
    });
    lab::print("{} {}", sums.size(), mp::repr(sums.slice()));
    lab::print("{} {}", sums.get(0), sums.get(-2));
    lab::print("{} {} {}", mp::repr(sums.slice({.begin = 1, .end = 3})),
               mp::repr(sums.slice({.begin = -2})), mp::repr(sums.slice({.begin = 8, .end = 99})));
    inChild([&] { sums.setSlice({.begin = 4, .end = 6}, {1, 2}); });
    lab::print("{}", mp::repr(sums.slice({.begin = 3, .end = 7})));
    lab::print("empty={}", mp::repr(sums.slice({.begin = 5, .end = 2})));
    const mp::RawArray<double> zeroed(3);
    lab::print("{} {}", mp::repr(zeroed.slice()), Array<int>().size());
    return 0;
}

SCENARIO("array-mistakes")
{
    Array<int> numbers(3);
    lab::print("{}", mistake<std::out_of_range>([&] { numbers.get(3); }));
    lab::print("{}", mistake<std::out_of_range>([&] { numbers[-4] = 1; }));
    lab::print("{}", mistake<std::logic_error>([&] { numbers.setSlice({.begin = 1}, {1}); }));
    return 0;
}
