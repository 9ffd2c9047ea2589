// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cereal/cereal.hpp>

#include <cstddef>
#include <cstring>
#include <span>
#include <vector>

/// cereal's binary form without its streams, which cost more to make than a short message to send.
namespace mp {

using Bytes = std::vector<std::byte>;
using ByteView = std::span<const std::byte>;

/// Packs values behind what is in `bytes`, which must outlive it.
class Packer : public cereal::OutputArchive<Packer, cereal::AllowEmptyClassElision>
{
public:
    explicit Packer(Bytes& bytes) : OutputArchive(this), m_bytes(bytes) {}

    void add(const void* data, std::size_t size)
    {
        if (size == 0) // an empty vector has no data
            return;
        const std::size_t end = m_bytes.size();
        m_bytes.resize(end + size);
        std::memcpy(m_bytes.data() + end, data, size);
    }

private:
    Bytes& m_bytes;
};

/// Unpacks values in the order in which they were packed. Throws cereal::Exception at the end of
/// the bytes.
class Unpacker : public cereal::InputArchive<Unpacker, cereal::AllowEmptyClassElision>
{
public:
    explicit Unpacker(ByteView bytes) : InputArchive(this), m_rest(bytes) {}

    void take(void* data, std::size_t size)
    {
        if (m_rest.size() < size)
            throw cereal::Exception("the message ends in the middle of a value");
        if (size != 0) // an empty vector has no data
            std::memcpy(data, m_rest.data(), size);
        m_rest = m_rest.subspan(size);
    }
    std::size_t bytesLeft() const { return m_rest.size(); }

private:
    ByteView m_rest;
};

// What cereal asks of an archive; it finds these functions by the archive's namespace.

template <class T>
requires std::is_arithmetic_v<T>
void CEREAL_SAVE_FUNCTION_NAME(Packer& packer, const T& value)
{
    packer.add(&value, sizeof value);
}

template <class T>
requires std::is_arithmetic_v<T>
void CEREAL_LOAD_FUNCTION_NAME(Unpacker& unpacker, T& value)
{
    unpacker.take(&value, sizeof value);
}

template <class T>
void CEREAL_SAVE_FUNCTION_NAME(Packer& packer, const cereal::BinaryData<T>& block)
{
    packer.add(block.data, static_cast<std::size_t>(block.size));
}

template <class T>
void CEREAL_LOAD_FUNCTION_NAME(Unpacker& unpacker, cereal::BinaryData<T>& block)
{
    unpacker.take(block.data, static_cast<std::size_t>(block.size));
}

template <class Archive, class T>
requires std::is_same_v<Archive, Packer> || std::is_same_v<Archive, Unpacker>
void CEREAL_SERIALIZE_FUNCTION_NAME(Archive& archive, cereal::SizeTag<T>& tag)
{
    archive(tag.size);
}

template <class Archive, class T>
requires std::is_same_v<Archive, Packer> || std::is_same_v<Archive, Unpacker>
void CEREAL_SERIALIZE_FUNCTION_NAME(Archive& archive, cereal::NameValuePair<T>& pair)
{
    archive(pair.value);
}

} // namespace mp

CEREAL_REGISTER_ARCHIVE(mp::Packer)
CEREAL_REGISTER_ARCHIVE(mp::Unpacker)
CEREAL_SETUP_ARCHIVE_TRAITS(mp::Unpacker, mp::Packer)
