// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/pending_file.h"

#include "cli/failure.h"

#include <fmt/format.h>

#include <cerrno>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace cli {
namespace {

namespace fs = std::filesystem;

bool isWrittenInPlace(const fs::path& path)
{
    std::error_code missing;
    const auto status = fs::status(path, missing);
    return fs::exists(status) && !fs::is_regular_file(status) && !fs::is_directory(status);
}

fs::path partOf(const fs::path& path)
{
    if (isWrittenInPlace(path))
        return path;
    fs::path part = path;
    part.replace_extension(".part" + path.extension().string());
    return part;
}

} // namespace

std::string cannotWrite(const fs::path& path, const std::string& why)
{
    return fmt::format("cannot write {}: {}; choose another file", path.string(), why);
}

PendingFile::PendingFile(fs::path path) : m_path(std::move(path)), m_part(partOf(m_path))
{
    if (m_part == m_path)
        return;
    std::error_code missing;
    if (fs::is_directory(m_path, missing))
        throw Failure(Status::Usage, cannotWrite(m_path, "it is a directory"));
    const int file = ::open(m_part.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0666);
    if (file < 0)
        throw Failure(Status::Usage, cannotWrite(m_path, std::generic_category().message(errno)));
    ::close(file);
    ::unlink(m_part.c_str());
}

PendingFile::PendingFile(PendingFile&& other) noexcept
    : m_path(std::move(other.m_path)),
      m_part(std::move(other.m_part)),
      m_hasBegun(std::exchange(other.m_hasBegun, false))
{
}

PendingFile::~PendingFile()
{
    if (!m_hasBegun || m_part == m_path)
        return;
    std::error_code ignored;
    fs::remove(m_part, ignored);
}

void PendingFile::finish()
{
    if (m_part != m_path)
        fs::rename(m_part, m_path);
    m_hasBegun = false;
}

} // namespace cli
