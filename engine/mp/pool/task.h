// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/channel/repr.h"
#include "mp/wire/wire.h"

#include <cstdint>
#include <tuple>
#include <type_traits>

namespace mp {

/// What a task gave: the packed value (or error), and how an event shows it.
struct TaskOutcome {
    bool isOk = false;
    Bytes payload;
    std::string shown;
};

/// Unpacks the arguments, calls, packs the result. Throws what the task throws.
using TaskFunction = TaskOutcome(ByteView arguments);

/// The argument types of a function, as they are stored on the way, and its result.
template <class Function>
struct Signature;
template <class Result, class... Arguments>
struct Signature<Result (*)(Arguments...)> {
    using Stored = std::tuple<std::decay_t<Arguments>...>;
    using Returned = std::decay_t<Result>;
};
template <class Result, class... Arguments>
struct Signature<Result (*)(Arguments...) noexcept> : Signature<Result (*)(Arguments...)> {
};

/// The TaskFunction that calls F.
template <auto F>
TaskOutcome callTask(ByteView packed)
{
    using Call = Signature<decltype(F)>;
    auto arguments = unpack<typename Call::Stored>(packed);
    if constexpr (std::is_void_v<typename Call::Returned>) {
        std::apply(F, std::move(arguments));
        return {.isOk = true, .payload = {}, .shown = "None"};
    } else {
        const auto value = std::apply(F, std::move(arguments));
        return {.isOk = true, .payload = pack(value), .shown = repr(value)};
    }
}

} // namespace mp
