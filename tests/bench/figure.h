// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

#include <algorithm>
#include <vector>

namespace bench {

/// The part-th of them, 0.5 for the median, in order of size.
inline double quantile(std::vector<double> values, double part)
{
    std::ranges::sort(values);
    return values.at(static_cast<std::size_t>(part * static_cast<double>(values.size() - 1)));
}

/// What the measurement is, where that is not the mean time of an iteration: seconds, bytes or a
/// share, as goals.toml says of the work.
inline void setFigure(benchmark::State& state, double value)
{
    state.counters["figure"] = value;
}

} // namespace bench
