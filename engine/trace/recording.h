// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trace/codec.h"

#include <filesystem>
#include <functional>
#include <memory>

/// Recordings: the stream kept in a file (.plab). A magic number, a version and the table of kinds
/// (names, so that a later version can read it), then blocks of frames, each compressed by zstd
/// with a checksum of its own.
namespace trace {

/// Writes to `<path>.part` and gives the file its name in finish(), when it is whole. Without
/// finish() the part is removed. A device or a pipe is written in place. Throws std::system_error naming the path when it cannot be
/// written.
class RecordingWriter
{
public:
    explicit RecordingWriter(std::filesystem::path path);
    ~RecordingWriter();
    void append(std::span<const std::byte> frame);
    void finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// What readRecording() found besides the events.
struct RecordingResult {
    std::size_t events = 0;
    std::optional<std::string> damage; ///< one sentence, if the file ends too early or is damaged
};

/// Hands over every event that can be read, up to the damage. Throws UnreadableRecording, with one
/// sentence, when the file cannot be opened or is no recording at all.
RecordingResult readRecording(const std::filesystem::path& path,
                              const std::function<void(const Record&)>& visit);

struct UnreadableRecording : std::runtime_error {
    using std::runtime_error::runtime_error;
};

} // namespace trace
