// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

/// Random values that follow from the run's seed. Each process has a stream of its own, seeded by
/// where it was born, and each task of a pool by its number, so that the same seed gives the same
/// values in every run, whichever worker takes the task.
namespace lab {

/// A value from [from, to).
double uniform(double from, double to);

/// A whole number from [from, to], both included, as Python's randint().
std::int64_t randomInt(std::int64_t from, std::int64_t to);

/// One of the elements; the container must not be empty.
template <class Container>
const auto& choice(const Container& container)
{
    const auto last = static_cast<std::int64_t>(container.size()) - 1;
    return container[static_cast<std::size_t>(randomInt(0, last))];
}

/// A seed for something inside this process, from the run's seed, the process and `what`.
std::uint64_t derivedSeed(std::uint64_t what);

/// Makes the values that follow in this process come from `seed`; for the pool's workers.
void reseed(std::uint64_t seed);

} // namespace lab
