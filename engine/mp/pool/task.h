// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/channel/repr.h"
#include "mp/pool/none.h"
#include "mp/process/type_name.h"
#include "mp/wire/wire.h"
#include "trace/writer.h"

#include <fmt/format.h>
#include <tuple>

namespace mp {

/// One task in its worker: what it gets, and where its result goes.
struct TaskCall {
    ByteView arguments;
    std::uint64_t items = 0;
    Bytes& result;       ///< the packed value is appended
    std::string shown{}; ///< how an event shows it; empty when untraced
};

/// Unpacks the arguments, calls, packs the result. Throws what the task throws, and ResultNotSent.
using TaskFunction = void(TaskCall& call);

/// What a task returned cannot be packed. The text is MaybeEncodingError's.
struct ResultNotSent : std::runtime_error {
    using std::runtime_error::runtime_error;
};

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

template <auto F>
using TaskArguments = typename Signature<decltype(F)>::Stored;
template <auto F>
using ReturnedBy = typename Signature<decltype(F)>::Returned;
/// What map calls F with; F has no other arguments.
template <auto F>
using OnlyArgumentOf = std::tuple_element_t<
    std::tuple_size_v<TaskArguments<F>> == 1 ? 0 : std::tuple_size_v<TaskArguments<F>>,
    TaskArguments<F>>;
/// What F gives for one of many items.
template <auto F>
using ItemResult = ValueOrNone<ReturnedBy<F>>;

template <class T>
void packResult(TaskCall& call, const T& value)
{
    try {
        Packer packer(call.result);
        packer(value);
    } catch (const std::exception& error) {
        throw ResultNotSent(fmt::format("Error sending result: '{}'. Reason: '{}: {}'", repr(value),
                                        typeName(typeid(error)), error.what()));
    }
    if (trace::isTraced())
        call.shown = repr(value);
}

/// F with its arguments; the result of one item, whatever F returns.
template <auto F>
ItemResult<F> called(TaskArguments<F>&& arguments)
{
    if constexpr (std::is_void_v<ReturnedBy<F>>) {
        std::apply(F, std::move(arguments));
        return {};
    } else {
        return std::apply(F, std::move(arguments));
    }
}

/// The task that calls F once.
template <auto F>
void applyTask(TaskCall& call)
{
    packResult(call, called<F>(unpack<TaskArguments<F>>(call.arguments)));
}

/// The task that calls F for each item of a chunk; all arguments of a call are one item.
template <auto F>
void starmapTask(TaskCall& call)
{
    Unpacker items(call.arguments);
    std::vector<ItemResult<F>> values;
    values.reserve(call.items);
    for (std::uint64_t done = 0; done < call.items; ++done) {
        TaskArguments<F> item;
        items(item);
        values.push_back(called<F>(std::move(item)));
    }
    packResult(call, values);
}

} // namespace mp
