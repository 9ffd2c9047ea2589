// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace/recording.h"

#include "trace/kinds.h"
#include "trace/recording_format.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <fmt/format.h>
#include <system_error>
#include <zstd.h>

namespace trace {

namespace {

// Blocks grow with the recording: small ones compress worse, but a short recording that is damaged
// near its end has lost only a part of itself.
constexpr std::size_t firstBlockBytes = 1024;
constexpr std::size_t largestBlockBytes = 64 * 1024;
constexpr int compressionLevel = 3;
// What a writer that is killed loses at most, besides the events of less than this.
constexpr auto longestWait = std::chrono::milliseconds(200);

struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
struct FreeContext {
    void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
};

/// A device or a pipe is written in place: a file that took its name would replace it.
std::filesystem::path partOf(const std::filesystem::path& path)
{
    std::error_code unknown;
    const auto status = std::filesystem::status(path, unknown);
    const bool isDevice =
        std::filesystem::exists(status) && !std::filesystem::is_regular_file(status);
    return isDevice ? path : std::filesystem::path(path.string() + ".part");
}

std::string kindTable()
{
    std::string table;
    forEachKind([&table]<class E>(std::type_identity<E>) {
        table += fmt::format("{} {}\n", E::kind, E::fieldNames);
    });
    return table;
}

} // namespace

struct RecordingWriter::State {
    std::filesystem::path path;
    std::filesystem::path part;
    std::unique_ptr<std::FILE, CloseFile> file;
    std::unique_ptr<ZSTD_CCtx, FreeContext> context{ZSTD_createCCtx()};
    std::size_t blockBytes = firstBlockBytes;
    std::chrono::steady_clock::time_point lastWrite = std::chrono::steady_clock::now();
    Bytes block;
    Bytes packed;

    void removePart() const
    {
        std::error_code ignored;
        if (part != path)
            std::filesystem::remove(part, ignored);
    }

    [[noreturn]] void fail(int error) const
    {
        throw std::system_error(error, std::system_category(),
                                fmt::format("cannot write {}", path.string()));
    }

    void write(std::span<const std::byte> bytes)
    {
        if (std::fwrite(bytes.data(), 1, bytes.size(), file.get()) != bytes.size())
            fail(errno);
    }

    void writeBlock(format::BlockType type, std::span<const std::byte> bytes)
    {
        packed.resize(ZSTD_compressBound(bytes.size()));
        const std::size_t size =
            ZSTD_compress2(context.get(), packed.data(), packed.size(), bytes.data(), bytes.size());
        if (ZSTD_isError(size) != 0)
            fail(ENOMEM);
        const format::BlockHeader header{type, static_cast<std::uint32_t>(size),
                                         static_cast<std::uint32_t>(bytes.size())};
        write(std::as_bytes(std::span(&header, 1)));
        write(std::span(packed).first(size));
    }

    void writeFrames()
    {
        if (!block.empty())
            writeBlock(format::BlockType::Frames, block);
        block.clear();
    }

    void flush()
    {
        if (std::fflush(file.get()) != 0)
            fail(errno);
        lastWrite = std::chrono::steady_clock::now();
    }

    /// A block that is full is written, and what follows goes to a larger one; so is one that has
    /// waited long enough.
    void writeDueFrames()
    {
        const bool isFull = block.size() >= blockBytes;
        if (!isFull && std::chrono::steady_clock::now() - lastWrite < longestWait)
            return;
        writeFrames();
        flush();
        if (isFull)
            blockBytes = std::min(blockBytes * 5 / 4, largestBlockBytes);
    }
};

RecordingWriter::RecordingWriter(std::filesystem::path path) : m_state(std::make_unique<State>())
{
    State& state = *m_state;
    state.path = std::move(path);
    std::error_code unknown;
    if (std::filesystem::is_directory(state.path, unknown))
        state.fail(EISDIR);
    state.part = partOf(state.path);
    state.file.reset(std::fopen(state.part.c_str(), "wbe"));
    if (!state.file)
        state.fail(errno);
    ZSTD_CCtx_setParameter(state.context.get(), ZSTD_c_compressionLevel, compressionLevel);
    ZSTD_CCtx_setParameter(state.context.get(), ZSTD_c_checksumFlag, 1);
    state.write(std::as_bytes(std::span(format::magic)));
    const std::string table = kindTable();
    state.writeBlock(format::BlockType::Kinds, std::as_bytes(std::span(table)));
    state.flush();
}

RecordingWriter::~RecordingWriter()
{
    if (!m_state->file)
        return;
    m_state->file.reset();
    m_state->removePart();
}

void RecordingWriter::append(std::span<const std::byte> frame)
{
    m_state->block.insert(m_state->block.end(), frame.begin(), frame.end());
    m_state->writeDueFrames();
}

void RecordingWriter::finish()
{
    State& state = *m_state;
    state.writeFrames();
    state.writeBlock(format::BlockType::End, {});
    if (std::fclose(state.file.release()) != 0) {
        const int error = errno;
        state.removePart();
        state.fail(error);
    }
    if (state.part == state.path)
        return;
    std::error_code failed;
    std::filesystem::rename(state.part, state.path, failed);
    if (failed) {
        state.removePart();
        state.fail(failed.value());
    }
}

} // namespace trace
