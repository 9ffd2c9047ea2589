// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace cli {

/// A file that is written under another name beside it and gets its own when it is whole. Making
/// one proves that the file can be written, before a run is started for it, and leaves nothing
/// there yet.
class PendingFile
{
public:
    /// Throws Failure, with one sentence, if the file cannot be written.
    explicit PendingFile(std::filesystem::path path);
    /// Removes what was not finished.
    ~PendingFile();
    PendingFile(PendingFile&& other) noexcept;
    PendingFile& operator=(PendingFile&&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    /// Where to write: "picture.part.svg" for "picture.svg", so that the ending still tells the
    /// format. Devices and pipes are written in place.
    const std::filesystem::path& part() const { return m_part; }
    /// From now on the part is removed if it is not finished.
    void begin() { m_hasBegun = true; }
    /// Gives the written part its name. Throws std::filesystem::filesystem_error.
    void finish();

private:
    std::filesystem::path m_path;
    std::filesystem::path m_part;
    bool m_hasBegun = false;
};

/// The sentence for a file that cannot be written, and what to do about it.
std::string cannotWrite(const std::filesystem::path& path, const std::string& why);

} // namespace cli
