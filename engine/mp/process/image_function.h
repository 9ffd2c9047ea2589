// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/process/luggage.h"
#include "mp/wire/wire.h"

#include <string>

/// The first byte of the running program's image; set by the linker (ld(1)).
extern "C" const char __executable_start; // NOLINT(bugprone-reserved-identifier)

namespace mp {

/// Names a function so that any process of the same program image finds it, wherever its image
/// was loaded: by its distance from the start.
template <class Function>
std::uint64_t imageOffset(Function* function)
{
    return reinterpret_cast<std::uintptr_t>(function) -
           reinterpret_cast<std::uintptr_t>(&__executable_start);
}

template <class Function>
Function* functionAt(std::uint64_t offset)
{
    return reinterpret_cast<Function*>(reinterpret_cast<std::uintptr_t>(&__executable_start) +
                                       offset);
}

/// What a started process runs: unpacks its arguments, with the luggage in reach, and calls.
using ChildFunction = void(ByteView arguments, Luggage& luggage);

/// A ChildFunction with its name, somewhere in the image's data. A child looks for it at the offset
/// that its creator gave, and believes it only if the name is the creator's as well: two images
/// that differ do not have the same names at the same places.
struct ImageFunction {
    static constexpr std::uint64_t expectedMark = 0x6e6f6974636e7566;

    std::uint64_t mark = expectedMark;
    ChildFunction* call;
    const char* name;
};

template <ChildFunction* F>
constexpr const char* functionName()
{
    return static_cast<const char*>(__PRETTY_FUNCTION__);
}

template <ChildFunction* F>
inline constinit const ImageFunction imageFunction{.call = F, .name = functionName<F>()};

/// A call on its way to a process that inherits no memory.
struct Parcel {
    std::uint64_t function = 0; ///< offset of an ImageFunction
    std::string name;
    Bytes arguments;

    void serialize(auto& archive) { archive(function, name, arguments); }
};

/// Throws NotSendable if the function is in a shared library, where nobody else would find it.
Parcel parcelFor(const ImageFunction& function, Bytes arguments);

/// The function that a parcel is for. Throws std::runtime_error if this image does not have it.
const ImageFunction& functionOf(const Parcel& parcel);

/// The arguments of a call as values; shared objects take what is theirs out of the luggage.
template <class T>
T unpackArguments(ByteView arguments, Luggage& luggage)
{
    const UnpackingScope scope(luggage);
    return unpack<T>(arguments);
}

} // namespace mp
