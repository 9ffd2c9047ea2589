// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace model::compare {

/// Names a process, a thing or what happened, the same in every run: a hash.
using Key = std::uint64_t;

/// Of two keys in this order; of one key with a number. Spreads every bit (the finalizer of
/// splitmix64, by Vigna).
constexpr Key mixed(Key a, Key b)
{
    Key x = a * 0x9e3779b97f4a7c15 + b + 0x632be59bd9b4e019;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9;
    x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
    return x ^ (x >> 31);
}

} // namespace model::compare
