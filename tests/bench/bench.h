// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

/// Measures `function` by the clock on the wall as "room/work/peer". Peers of one room/work do the
/// same work: "ours", "raw" (the floor), "cpython", "boost". tests/bench/run pairs them by name and
/// derives "traced" from "ours" by itself.
///
/// `function` takes a benchmark::State. Where an iteration does many items, it says so with
/// state.SetItemsProcessed(), and so must its peers: then times are per item.
#define PROCESSLAB_BENCH(function, name) BENCHMARK(function)->Name(name)->UseRealTime()
