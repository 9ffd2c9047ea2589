// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace/recording.h"

#include "trace/kinds.h"
#include "trace/recording_format.h"

#include <cstdio>
#include <cstring>
#include <fmt/format.h>
#include <system_error>
#include <zstd.h>

namespace trace {

namespace {

constexpr std::size_t blockBytes = 64 * 1024;
constexpr int compressionLevel = 3;

struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
struct FreeContext {
    void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
};

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
    Bytes block;
    Bytes packed;

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
};

RecordingWriter::RecordingWriter(std::filesystem::path path) : m_state(std::make_unique<State>())
{
    State& state = *m_state;
    state.part = path;
    state.part += ".part";
    state.path = std::move(path);
    std::error_code unknown;
    if (std::filesystem::is_directory(state.path, unknown))
        state.fail(EISDIR);
    state.file.reset(std::fopen(state.part.c_str(), "wbe"));
    if (!state.file)
        state.fail(errno);
    ZSTD_CCtx_setParameter(state.context.get(), ZSTD_c_compressionLevel, compressionLevel);
    ZSTD_CCtx_setParameter(state.context.get(), ZSTD_c_checksumFlag, 1);
    state.write(std::as_bytes(std::span(format::magic)));
    const std::string table = kindTable();
    state.writeBlock(format::BlockType::Kinds, std::as_bytes(std::span(table)));
}

RecordingWriter::~RecordingWriter()
{
    if (!m_state->file)
        return;
    m_state->file.reset();
    std::error_code ignored;
    std::filesystem::remove(m_state->part, ignored);
}

void RecordingWriter::append(std::span<const std::byte> frame)
{
    m_state->block.insert(m_state->block.end(), frame.begin(), frame.end());
    if (m_state->block.size() >= blockBytes)
        m_state->writeFrames();
}

void RecordingWriter::finish()
{
    State& state = *m_state;
    state.writeFrames();
    state.writeBlock(format::BlockType::End, {});
    if (std::fclose(state.file.release()) != 0) {
        const int error = errno;
        std::error_code ignored;
        std::filesystem::remove(state.part, ignored);
        state.fail(error);
    }
    std::error_code failed;
    std::filesystem::rename(state.part, state.path, failed);
    if (failed) {
        std::error_code ignored;
        std::filesystem::remove(state.part, ignored);
        state.fail(failed.value());
    }
}

} // namespace trace
