// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/wire/wire.h"

#include <cstdint>
#include <stdexcept>

namespace mp {

/// What is sent of a call of a member function: its arguments, and what it returns.
template <class Method>
struct MethodTypes;
template <class R, class C, class... A>
struct MethodTypes<R (C::*)(A...)> {
    using Result = R;
    using Object = C;
    using Arguments = std::tuple<std::decay_t<A>...>;

    static void pack(Packer& packer, const std::decay_t<A>&... arguments)
    {
        (packer(arguments), ...);
    }
};

/// The member functions of an object that other processes may call. One is known by its number, so
/// that no address travels.
template <auto... Methods>
struct CallList {
    template <auto Method>
    static constexpr std::uint8_t number()
    {
        constexpr std::array isIt{isSame<Method, Methods>()...};
        for (std::size_t place = 0; place < isIt.size(); ++place) {
            if (isIt[place])
                return static_cast<std::uint8_t>(place);
        }
        throw std::logic_error("not in the list"); // does not compile
    }

    /// Unpacks the arguments, calls, and appends what came of it to `result`.
    template <class Object>
    static void make(Object& object, std::uint8_t number, Unpacker& arguments, Bytes& result)
    {
        using Call = void (*)(Object&, Unpacker&, Bytes&);
        static constexpr std::array<Call, sizeof...(Methods)> calls{&makeOne<Methods, Object>...};
        if (number >= calls.size())
            throw std::runtime_error("there is no such call");
        calls[number](object, arguments, result);
    }

private:
    template <auto A, auto B>
    static constexpr bool isSame()
    {
        if constexpr (std::is_same_v<decltype(A), decltype(B)>)
            return A == B;
        return false;
    }
    template <auto Method, class Object>
    static void makeOne(Object& object, Unpacker& arguments, Bytes& result)
    {
        using Types = MethodTypes<decltype(Method)>;
        typename Types::Arguments values;
        std::apply([&](auto&... each) { (arguments(each), ...); }, values);
        const auto call = [&](auto&... each) { return (object.*Method)(std::move(each)...); };
        if constexpr (std::is_void_v<typename Types::Result>)
            std::apply(call, values);
        else
            packInto(result, std::apply(call, values));
    }
};

} // namespace mp
