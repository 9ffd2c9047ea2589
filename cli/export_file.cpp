// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/export_file.h"

#include "cli/failure.h"
#include "trace/json_lines.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <fstream>

namespace cli {
namespace {

constexpr std::array<std::string_view, 4> endings{".png", ".svg", ".pdf", ".jsonl"};

const std::filesystem::path& withKnownEnding(const std::filesystem::path& path)
{
    if (std::find(endings.begin(), endings.end(), path.extension().string()) == endings.end())
        throw Failure(Status::Usage,
                      fmt::format("no format is known for {}; end it in .png, .svg, .pdf or .jsonl",
                                  path.string()));
    return path;
}

void writeJsonLines(const model::History& history, const std::filesystem::path& file)
{
    std::ofstream out(file, std::ios::binary);
    history.forEach([&](const trace::Record& record) { out << trace::toJsonLine(record) << '\n'; });
    if (!out.flush())
        throw std::runtime_error("the disk took only a part of it");
}

} // namespace

ExportFile::ExportFile(const std::filesystem::path& path) : m_file(withKnownEnding(path)) {}

void ExportFile::write(const model::History& history, const PictureRequest& request,
                       const Pictures& pictures)
{
    try {
        if (path().extension() == ".jsonl")
            writeJsonLines(history, m_file.part());
        else
            pictures.write(history, request, m_file.part());
        m_file.finish();
    } catch (const std::exception& error) {
        throw Failure(Status::Failed, cannotWrite(path(), error.what()));
    }
}

} // namespace cli
