// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace/recording.h"

#include "trace/kinds.h"
#include "trace/recording_format.h"

#include <cstring>
#include <fmt/format.h>
#include <fstream>
#include <sstream>
#include <system_error>
#include <zstd.h>

namespace trace {

namespace {

struct Damage : std::runtime_error {
    using std::runtime_error::runtime_error;
};

struct Block {
    format::BlockType type{};
    Bytes bytes;
};

Bytes readExactly(std::istream& in, std::size_t size)
{
    Bytes bytes(size);
    in.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(size));
    if (static_cast<std::size_t>(in.gcount()) != size)
        throw Damage("the recording ends in the middle");
    return bytes;
}

Block readBlock(std::istream& in)
{
    format::BlockHeader header;
    std::memcpy(&header, readExactly(in, sizeof header).data(), sizeof header);
    if (header.bytes > format::maxBlockBytes ||
        header.packedBytes > ZSTD_compressBound(header.bytes))
        throw Damage("a part of the recording says a size that cannot be");
    const Bytes packed = readExactly(in, header.packedBytes);
    Block block{header.type, Bytes(header.bytes)};
    const std::size_t size =
        ZSTD_decompress(block.bytes.data(), block.bytes.size(), packed.data(), packed.size());
    if (ZSTD_isError(size) != 0 || size != header.bytes)
        throw Damage("a part of the recording does not match its checksum");
    return block;
}

/// The kinds of the recording in the order of its numbers.
std::vector<std::string> readKinds(std::istream& in)
{
    const Block block = readBlock(in);
    if (block.type != format::BlockType::Kinds)
        throw Damage("the recording does not begin with its table of kinds");
    std::istringstream table(
        std::string(reinterpret_cast<const char*>(block.bytes.data()), block.bytes.size()));
    std::vector<std::string> kinds;
    for (std::string line; std::getline(table, line);)
        kinds.push_back(line.substr(0, line.find(' ')));
    return kinds;
}

/// Decodes a frame whose kind is numbered by the recording's own table.
Record decodeNamed(std::span<std::byte> frame, const std::vector<std::string>& kinds)
{
    FrameHeader header = headerOf(frame);
    if (header.kind >= kinds.size())
        throw BadFrame("an event is of a kind that the recording does not name");
    const std::string& name = kinds[header.kind];
    const auto number = kindNumberOf(name);
    if (!number)
        return {whenAndWho(frame), Unknown{name}};
    header.kind = *number;
    std::memcpy(frame.data(), &header, sizeof header);
    return decode(frame);
}

void readFrames(std::span<std::byte> rest, const std::vector<std::string>& kinds,
                const std::function<void(const Record&)>& visit, std::size_t& count)
{
    while (!rest.empty()) {
        const std::size_t size = wholeFrame(rest);
        if (size == 0)
            throw BadFrame("an event is cut");
        const Record record = decodeNamed(rest.first(size), kinds);
        rest = rest.subspan(size);
        ++count;
        visit(record);
    }
}

std::ifstream openRecording(const std::filesystem::path& path)
{
    std::ifstream in(path, std::ios::binary);
    std::string start(format::magic.size(), '\0');
    if (!in.is_open())
        throw UnreadableRecording(fmt::format("cannot open {}: {}", path.string(),
                                              std::generic_category().message(errno)));
    in.read(start.data(), static_cast<std::streamsize>(start.size()));
    if (start.substr(0, start.size() - 1) != format::magic.substr(0, start.size() - 1))
        throw UnreadableRecording(fmt::format("{} is no Process Lab recording", path.string()));
    if (start != format::magic)
        throw UnreadableRecording(
            fmt::format("{} was recorded by a newer version of Process Lab", path.string()));
    return in;
}

} // namespace

RecordingResult readRecording(const std::filesystem::path& path,
                              const std::function<void(const Record&)>& visit)
{
    std::ifstream in = openRecording(path);
    RecordingResult result;
    try {
        const auto kinds = readKinds(in);
        for (Block block = readBlock(in); block.type != format::BlockType::End;
             block = readBlock(in)) {
            if (block.type != format::BlockType::Frames)
                throw Damage("a part of the recording is of no known type");
            readFrames(block.bytes, kinds, visit, result.events);
        }
    } catch (const Damage& damage) {
        result.damage = damage.what();
    } catch (const BadFrame& bad) {
        result.damage = bad.what();
    }
    return result;
}

} // namespace trace
