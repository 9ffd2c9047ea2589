// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/mp/programs/gate.h"

#include "mp/pool/options.h"

#include <optional>

/// Gates that a pool's tasks stop at. They are no arguments of tasks, but of the workers'
/// initializer, since they are shared through inheritance only.
struct PoolGates {
    Gate closed{};  ///< opened by the owner
    Gate entered{}; ///< opened by each task that has begun

    mp::PoolOptions options() const { return {.initializer = mp::target<keep>(closed, entered)}; }
    /// In a worker.
    static PoolGates& here() { return kept().value(); }
    static void pass()
    {
        here().entered.open();
        here().closed.wait();
    }
    /// The initializer.
    static void keep(const Gate& closed, const Gate& entered)
    {
        kept() = PoolGates{closed, entered};
    }

private:
    static std::optional<PoolGates>& kept()
    {
        static std::optional<PoolGates> gates;
        return gates;
    }
};
