// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/wire/archive.h"

#include <cereal/types/array.hpp>
#include <cereal/types/map.hpp>
#include <cereal/types/optional.hpp>
#include <cereal/types/string.hpp>
#include <cereal/types/tuple.hpp>
#include <cereal/types/utility.hpp>
#include <cereal/types/vector.hpp>

/// Values as bytes for the way between two processes of one program image (cereal's binary form).
namespace mp {

/// Appends the value. Throws what the type's own serialisation throws.
template <class T>
void packInto(Bytes& bytes, const T& value)
{
    Packer packer(bytes);
    packer(value);
}

template <class T>
Bytes pack(const T& value)
{
    Bytes bytes;
    packInto(bytes, value);
    return bytes;
}

/// The T that the bytes begin with. Throws cereal::Exception if they are too few for it.
template <class T>
T unpack(ByteView bytes)
{
    Unpacker unpacker(bytes);
    T value{};
    unpacker(value);
    return value;
}

/// The T that the bytes are. Throws cereal::Exception if they are too few or too many for it.
template <class T>
T unpackWhole(ByteView bytes)
{
    Unpacker unpacker(bytes);
    T value{};
    unpacker(value);
    if (unpacker.bytesLeft() > 0)
        throw cereal::Exception("the message is longer than the value it was read as");
    return value;
}

} // namespace mp
