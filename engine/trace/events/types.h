// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <sys/types.h>
#include <vector>

/// What the fields of events are made of. The codec, JSON Lines and the tests know these types and
/// no others.
namespace trace {

using Text = std::string;
using Texts = std::vector<std::string>;
using Pids = std::vector<std::int32_t>;

/// Names one thing of a run; unique in the run, never reused. Zero names nothing.
template <class Tag>
struct Id {
    std::uint64_t value = 0;

    friend auto operator<=>(const Id&, const Id&) = default;
    explicit operator bool() const { return value != 0; }
};

using QueueId = Id<struct QueueTag>;
using ItemId = Id<struct ItemTag>; ///< pairs a put with its get
using PoolId = Id<struct PoolTag>;
using JobId = Id<struct JobTag>; ///< one apply() or map(); its tasks are numbered by index
using PipeId = Id<struct PipeTag>;
using MessageId = Id<struct MessageTag>; ///< pairs a send with its receive
using LockId = Id<struct LockTag>;
using SyncId = Id<struct SyncTag>; ///< an event flag, a condition or a barrier
using SharedId = Id<struct SharedTag>;

/// How many seconds a call waits at most; nothing: however long it takes. The last field of its
/// event, where it takes no room unless there is one.
struct Timeout : std::optional<double> {
    using optional::optional;
};

} // namespace trace

template <class Tag>
struct std::hash<trace::Id<Tag>> {
    std::size_t operator()(const trace::Id<Tag>& id) const noexcept
    {
        return std::hash<std::uint64_t>{}(id.value);
    }
};
