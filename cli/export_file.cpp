// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/export_file.h"

#include "cli/failure.h"
#include "cli/interruption.h"
#include "exports/format.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <fstream>

namespace cli {
namespace {

constexpr std::array<std::string_view, 3> pictureKeys{"png", "svg", "pdf"};

/// "svg" for "run.svg".
std::string keyOf(const std::filesystem::path& path)
{
    const std::string ending = path.extension().string();
    return ending.empty() ? ending : ending.substr(1);
}

bool isPicture(const std::string& key)
{
    return std::find(pictureKeys.begin(), pictureKeys.end(), key) != pictureKeys.end();
}

std::string knownEndings()
{
    std::string known;
    for (const std::string_view key : pictureKeys)
        known += fmt::format(".{}, ", key);
    for (const auto& format : exports::formats())
        known += fmt::format(".{}, ", format->key());
    return known.substr(0, known.size() - 2);
}

const std::filesystem::path& withKnownEnding(const std::filesystem::path& path)
{
    const std::string key = keyOf(path);
    if (!isPicture(key) && !exports::formatOf(key))
        throw Failure(Status::Usage, fmt::format("no format is known for {}; known endings are {}",
                                                 path.string(), knownEndings()));
    return path;
}

void writeText(const exports::Format& format, const model::History& history,
               const std::string& language, const std::filesystem::path& file)
{
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    format.write(history, out, language);
    if (!out.flush())
        throw std::runtime_error("not all of it could be written");
}

} // namespace

ExportFile::ExportFile(const std::filesystem::path& path) : m_file(withKnownEnding(path)) {}

void ExportFile::write(const std::function<void()>& writePart)
{
    Interruption::throwIfReceived();
    try {
        m_file.begin();
        writePart();
        Interruption::throwIfReceived();
        m_file.finish();
    } catch (const std::exception& error) {
        throw Failure(Status::Failed, cannotWrite(path(), error.what()));
    }
}

void ExportFile::write(const model::History& history, const PictureRequest& request,
                       const Pictures& pictures)
{
    write([&] {
        if (const exports::Format* format = exports::formatOf(keyOf(path())))
            writeText(*format, history, request.language, m_file.part());
        else
            pictures.write(history, request, m_file.part());
    });
}

void ExportFile::writeComparison(const model::History& kept, const model::History& shown,
                                 const PictureRequest& request, const Pictures& pictures)
{
    write([&] { pictures.writeComparison(kept, shown, request, m_file.part()); });
}

void ExportFile::refuseText() const
{
    if (!isPicture(keyOf(path())))
        throw Failure(Status::Usage,
                      fmt::format("{} is no picture; two runs are drawn as .png, .svg or .pdf",
                                  path().string()));
}

} // namespace cli
