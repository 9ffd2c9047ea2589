// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cereal/archives/binary.hpp>
#include <cereal/types/array.hpp>
#include <cereal/types/map.hpp>
#include <cereal/types/optional.hpp>
#include <cereal/types/string.hpp>
#include <cereal/types/tuple.hpp>
#include <cereal/types/utility.hpp>
#include <cereal/types/vector.hpp>

#include <cstddef>
#include <istream>
#include <ostream>
#include <span>
#include <streambuf>
#include <vector>

/// Values as bytes for the way between two processes of one program image (cereal's binary form).
namespace mp {

using Bytes = std::vector<std::byte>;
using ByteView = std::span<const std::byte>;

/// A stream buffer that appends to a vector.
class ByteSink : public std::streambuf
{
public:
    explicit ByteSink(Bytes& bytes) : m_bytes(bytes) {}

protected:
    std::streamsize xsputn(const char* data, std::streamsize count) override
    {
        const ByteView added(reinterpret_cast<const std::byte*>(data),
                             static_cast<std::size_t>(count));
        m_bytes.insert(m_bytes.end(), added.begin(), added.end());
        return count;
    }

private:
    Bytes& m_bytes;
};

/// A stream buffer that reads a span.
class ByteSource : public std::streambuf
{
public:
    explicit ByteSource(ByteView bytes)
    {
        // The base class wants char*, and never writes through it while it only reads.
        auto* const first = const_cast<char*>(reinterpret_cast<const char*>(bytes.data()));
        setg(first, first, first + bytes.size());
    }
};

/// Throws what the type's own serialisation throws.
template <class T>
Bytes pack(const T& value)
{
    Bytes bytes;
    ByteSink sink(bytes);
    std::ostream stream(&sink);
    cereal::BinaryOutputArchive archive(stream);
    archive(value);
    return bytes;
}

/// Throws cereal::Exception if the bytes are no T.
template <class T>
T unpack(ByteView bytes)
{
    ByteSource source(bytes);
    std::istream stream(&source);
    cereal::BinaryInputArchive archive(stream);
    T value{};
    archive(value);
    return value;
}

} // namespace mp
