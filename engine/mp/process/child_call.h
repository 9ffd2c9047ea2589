// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/process/image_function.h"
#include "mp/process/sendable.h"

#include <tuple>
#include <typeinfo>

namespace mp {

/// A call that a child is to make.
class ChildCall
{
public:
    virtual ~ChildCall() = default;
    /// In the child that inherited it.
    virtual void make() = 0;
    /// For a child that inherits no memory. Throws NotSendable.
    virtual Parcel parcel() const = 0;
};

[[noreturn]] void refuseClosure(const std::type_info& closure);
[[noreturn]] void refuseArgument(const std::type_info& argument);

/// A lambda or another object that can be called.
template <class Closure>
class ClosureCall : public ChildCall
{
public:
    explicit ClosureCall(Closure closure) : m_closure(std::move(closure)) {}
    void make() override { static_cast<void>(m_closure()); }
    Parcel parcel() const override
    {
        if constexpr (std::is_empty_v<Closure> && std::default_initializable<Closure>)
            return parcelFor(imageFunction<callAnew>, {});
        else
            refuseClosure(typeid(Closure));
    }

private:
    static void callAnew(ByteView, Luggage&) { static_cast<void>(Closure()()); }
    Closure m_closure;
};

/// How the arguments of a call are kept: as the function takes them, without references. What is no
/// plain function keeps them as they come.
template <class Function, class... Arguments>
struct KeptArguments {
    using Stored = std::tuple<std::decay_t<Arguments>...>;
};
template <class Result, class... Parameters, class... Arguments>
struct KeptArguments<Result (*)(Parameters...), Arguments...> {
    using Stored = std::tuple<std::decay_t<Parameters>...>;
};
template <class Result, class... Parameters, class... Arguments>
struct KeptArguments<Result (*)(Parameters...) noexcept, Arguments...> {
    using Stored = std::tuple<std::decay_t<Parameters>...>;
};
template <class Function, class... Arguments>
using StoredArguments = typename KeptArguments<Function, Arguments...>::Stored;

/// Throws NotSendable for the first argument that cannot be sent.
template <class... T>
void requireSendable(const std::tuple<T...>*)
{
    ((isSendable<T> ? void() : refuseArgument(typeid(T))), ...);
}

/// A function with its arguments.
template <auto F, class Stored>
class FunctionCall : public ChildCall
{
public:
    explicit FunctionCall(Stored arguments) : m_arguments(std::move(arguments)) {}
    void make() override { apply(m_arguments); }
    Parcel parcel() const override
    {
        requireSendable(&m_arguments);
        if constexpr (isSendable<Stored>)
            return parcelFor(imageFunction<unpackAndCall>, pack(m_arguments));
        return {};
    }

private:
    static void apply(Stored& arguments)
    {
        std::apply([](auto&... values) { static_cast<void>(F(values...)); }, arguments);
    }
    static void unpackAndCall(ByteView packed, Luggage& luggage)
    {
        if constexpr (isSendable<Stored>) {
            auto arguments = unpackArguments<Stored>(packed, luggage);
            apply(arguments);
        }
    }

    Stored m_arguments;
};

} // namespace mp
