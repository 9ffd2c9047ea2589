// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/lesson/lesson.h"

#include "mp/lab/knob.h"
#include "mp/line/at_line.h"
#include "mp/process/bootstrap.h"
#include "mp/process/current_process.h"
#include "mp/process/freeze_support.h"
#include "trace/writer.h"

#include <csignal>
#include <cstdio>
#include <fmt/format.h>
#include <map>
#include <span>
#include <string_view>
#include <sys/prctl.h>
#include <unistd.h>

namespace lab {
namespace {

constexpr int exitUsage = 2;

struct Lesson {
    std::function<int()> main;
    const char* file; ///< whose lines are the lesson's
};

std::map<std::string, Lesson>& lessons()
{
    static std::map<std::string, Lesson> lessons;
    return lessons;
}

int refuse(const std::string& sentence)
{
    fmt::print(stderr, "processlab-lesson: {}\n", sentence);
    return exitUsage;
}

/// If the runner is killed, nobody is left to end the main process.
void dieWithRunner()
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    // It may have been killed before we asked.
    if (::getppid() != trace::control()->readerPid)
        ::raise(SIGKILL);
}

[[noreturn]] void runAsMain(const std::function<int()>& main)
{
    trace::attach();
    if (trace::isTraced())
        dieWithRunner();
    const mp::CurrentProcess& me = mp::currentProcess();
    trace::record<trace::ProcessBegin>(::getppid(), me.name(), me.isDaemon());
    mp::runMain(main);
}

} // namespace

int runLesson(int argc, char** argv)
{
    const std::span<char*> arguments(argv, static_cast<std::size_t>(argc));
    if (arguments.size() < 2)
        return refuse("which lesson? usage: processlab-lesson LESSON KNOB=VALUE…");
    const auto lesson = lessons().find(arguments[1]);
    if (lesson == lessons().end())
        return refuse(fmt::format("there is no lesson {}", arguments[1]));
    Knobs knobs;
    for (const std::string_view argument : arguments.subspan(2)) {
        const auto equals = argument.find('=');
        if (equals == std::string_view::npos || equals == 0)
            return refuse(fmt::format("{} is not KNOB=VALUE", argument));
        knobs.emplace(argument.substr(0, equals), argument.substr(equals + 1));
    }
    setKnobs(std::move(knobs));
    mp::followLines(lesson->second.file);
    mp::freezeSupport();
    runAsMain(lesson->second.main);
}

std::vector<std::string> lessonIds()
{
    std::vector<std::string> ids;
    for (const auto& [id, lesson] : lessons())
        ids.push_back(id);
    return ids;
}

LessonRegistration::LessonRegistration(const char* id, std::function<int()> main, const char* file)
{
    lessons().emplace(id, Lesson{std::move(main), file});
}

} // namespace lab
