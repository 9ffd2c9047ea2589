// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/process/child_call.h"

#include <functional>
#include <memory>

namespace mp {

/// What a child does. Under fork it may hold anything, since the child gets a copy of the memory.
/// For the other start methods it has to be sendable: made by target<F>(…) of arguments that cereal
/// can pack, or a lambda that captures nothing; anything else throws NotSendable in start().
class Target
{
public:
    /// Nothing.
    Target() = default;
    template <std::invocable Closure>
    requires(!std::same_as<Closure, Target>)
        Target(Closure closure) // NOLINT: a lambda is a target, as in Python
        : m_call(std::make_shared<ClosureCall<Closure>>(std::move(closure)))
    {
    }
    explicit Target(std::shared_ptr<ChildCall> call) : m_call(std::move(call)) {}

    explicit operator bool() const { return m_call != nullptr; }
    void operator()() const
    {
        if (m_call)
            m_call->make();
    }
    /// The call as bytes; while a start packs. Throws NotSendable.
    Parcel parcel() const;

private:
    std::shared_ptr<ChildCall> m_call;
};

/// A call of F with copies of these arguments, made in the child. What F returns is dropped.
template <auto F, class... Arguments>
Target target(Arguments&&... arguments)
{
    using Stored = StoredArguments<decltype(F), Arguments...>;
    return Target(
        std::make_shared<FunctionCall<F, Stored>>(Stored(std::forward<Arguments>(arguments)...)));
}

} // namespace mp
