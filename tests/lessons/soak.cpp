// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lessons/lesson_run.h"
#include "tests/lessons/lesson_settings.h"
#include "trace/json_lines.h"

#include <cstdlib>
#include <fmt/format.h>
#include <fstream>
#include <iostream>

/// lesson-soak [RUNS [SPEED [LESSON]]]: runs every lesson RUNS times (200) at each setting of its
/// knobs, and counts the runs in which a claim failed. A failed run is kept as JSON Lines.
namespace {

struct Soak {
    std::uint64_t runs = 200;
    double speed = 50;
    std::string onlyLesson;
};

struct Tally {
    std::uint64_t failed = 0;
    std::map<std::string, std::uint64_t> usualHeld{};
};

std::string verdictOn(const tests::Records& records, const std::vector<tests::Judged>& claims)
{
    const auto* end = std::get_if<trace::RunEnd>(&records.back().event);
    if (end == nullptr || end->outcome != "completed")
        return fmt::format("the run ended so: {}\n", end == nullptr ? "not at all" : end->outcome);
    if (end->dropped != 0)
        return fmt::format("{} events were lost\n", end->dropped);
    return tests::failures(claims);
}

void keep(const tests::Records& records, const std::string& file)
{
    std::ofstream out(file);
    for (const trace::Record& record : records)
        out << trace::toJsonLine(record) << '\n';
}

void runOnce(const lessons::Lesson& lesson, const session::RunOptions& options, Tally& tally)
{
    const tests::Records records = tests::recordsOf(options);
    const auto claims = tests::judged(lesson, records);
    for (const auto& [claim, verdict] : claims) {
        if (claim.isUsual)
            tally.usualHeld[claim.id] += verdict.truth == model::Truth::Holds ? 1 : 0;
    }
    const std::string wrong = verdictOn(records, claims);
    if (wrong.empty())
        return;
    ++tally.failed;
    const std::string file = fmt::format("soak-{}-{}.jsonl", lesson.id, options.seed);
    keep(records, file);
    std::cout << fmt::format("seed {}, kept in {}:\n{}", options.seed, file, wrong);
}

Tally runAll(const Soak& soak, const lessons::Lesson& lesson, const tests::LessonSetting& setting)
{
    Tally tally;
    session::RunOptions options;
    options.lesson = lesson.id;
    options.knobs = lesson.knobValues(setting.knobs);
    options.speed = soak.speed;
    for (options.seed = 1; options.seed <= soak.runs; ++options.seed)
        runOnce(lesson, options, tally);
    return tally;
}

bool report(const Soak& soak, const tests::LessonSetting& setting, const Tally& tally)
{
    std::cout << fmt::format("{:4} of {} well   {}", soak.runs - tally.failed, soak.runs,
                             setting.title());
    for (const auto& [claim, held] : tally.usualHeld)
        std::cout << fmt::format("   ({} held in {})", claim, held);
    std::cout << std::endl;
    return tally.failed == 0;
}

Soak soakOf(int argc, char** argv)
{
    Soak soak;
    if (argc > 1)
        soak.runs = std::strtoull(argv[1], nullptr, 10);
    if (argc > 2)
        soak.speed = std::strtod(argv[2], nullptr);
    if (argc > 3)
        soak.onlyLesson = argv[3];
    return soak;
}

} // namespace

int main(int argc, char** argv)
{
    const Soak soak = soakOf(argc, argv);
    session::becomeSubreaper();
    const lessons::Catalogue book;
    bool isWell = true;
    for (const tests::LessonSetting& setting : tests::lessonSettings(book)) {
        if (!soak.onlyLesson.empty() && soak.onlyLesson != setting.lesson)
            continue;
        const lessons::Lesson& lesson = *book.find(setting.lesson);
        isWell = report(soak, setting, runAll(soak, lesson, setting)) && isWell;
    }
    return isWell ? EXIT_SUCCESS : EXIT_FAILURE;
}
