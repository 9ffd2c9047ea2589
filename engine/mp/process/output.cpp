// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/process/output.h"

#include "trace/writer.h"

#include <cerrno>
#include <unistd.h>

namespace mp {
namespace {

constexpr std::size_t longestPiece = 4096; // record() would cut it there

/// As much of `text` as one event takes, ending before a UTF-8 character, never inside.
std::string_view firstPiece(std::string_view text)
{
    if (text.size() <= longestPiece)
        return text;
    std::size_t end = longestPiece;
    const auto continues = [&] { return (static_cast<unsigned char>(text[end]) & 0xc0u) == 0x80u; };
    while (end > longestPiece - 4 && continues())
        --end;
    return text.substr(0, end);
}

void recordOutput(std::string_view stream, std::string_view text)
{
    while (!text.empty()) {
        const std::string_view piece = firstPiece(text);
        trace::record<trace::OutputWritten>(stream, piece);
        text.remove_prefix(piece.size());
    }
}

void writeToDescriptor(int descriptor, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written = ::write(descriptor, text.data(), text.size());
        if (written < 0 && errno != EINTR)
            return;
        text.remove_prefix(written > 0 ? static_cast<std::size_t>(written) : 0);
    }
}

} // namespace

void writeOutput(Stream stream, std::string_view text)
{
    const bool isStdout = stream == Stream::Stdout;
    if (trace::isTraced())
        recordOutput(isStdout ? "stdout" : "stderr", text);
    else
        writeToDescriptor(isStdout ? STDOUT_FILENO : STDERR_FILENO, text);
}

} // namespace mp
