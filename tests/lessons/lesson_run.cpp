// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lessons/lesson_run.h"

#include "trace/json_lines.h"

#include <fmt/format.h>
#include <fstream>
#include <poll.h>

namespace tests {

void follow(session::Session& session, const std::function<void(const trace::Record&)>& visit)
{
    const auto decoded = [&](std::span<const std::byte> frame) { visit(trace::decode(frame)); };
    constexpr int forever = -1;
    pollfd stream{session.descriptor(), POLLIN, 0};
    while (session.read(decoded) == session::ReadStatus::More)
        ::poll(&stream, 1, forever);
}

Records recordsOf(const session::RunOptions& options)
{
    session::Session session(options);
    Records records;
    follow(session, [&](const trace::Record& record) { records.push_back(record); });
    return records;
}

Records recordsIn(const std::filesystem::path& jsonLines)
{
    std::ifstream in(jsonLines);
    if (!in)
        throw std::runtime_error(jsonLines.string() + " is not there");
    Records records;
    const auto read =
        trace::readJsonLines(in, [&](const trace::Record& record) { records.push_back(record); });
    if (read.skipped > 0 || records.empty())
        throw std::runtime_error(jsonLines.string() + " has lines that are no events");
    return records;
}

std::vector<Judged> judged(const lessons::Lesson& lesson, const Records& records)
{
    model::ClaimBook book(lesson.claims);
    model::World world;
    for (const trace::Record& record : records) {
        world.apply(record);
        book.see(record, world);
    }
    book.runEnded(world);
    std::vector<Judged> all;
    for (std::size_t index = 0; index < book.size(); ++index)
        all.push_back({book.claim(index), book.verdict(index)});
    return all;
}

std::string failures(const std::vector<Judged>& claims)
{
    std::string lines;
    for (const auto& [claim, verdict] : claims) {
        if (!claim.isUsual && verdict.truth != model::Truth::Holds)
            lines += fmt::format("{}: {}\n", claim.id, verdict.because.en);
    }
    return lines;
}

} // namespace tests
