// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/start_questions.h"

#include "lessons/predictions/answers.h"

#include <cstdio>
#include <string>

namespace lessons {
namespace {

/// The child's line that begins so; nothing before it was printed.
std::optional<std::string> lineOf(const model::History& run, std::string_view beginning)
{
    std::optional<std::string> line;
    run.forEach([&](const trace::Record& record) {
        const auto* output = std::get_if<trace::OutputWritten>(&record.event);
        if (output != nullptr && output->text.starts_with(beginning))
            line = output->text;
    });
    return line;
}

std::optional<long> whoseChild(const model::History& run)
{
    const auto line = lineOf(run, "Child of PID ");
    int parent = 0;
    if (!line || std::sscanf(line->c_str(), "Child of PID %d", &parent) != 1)
        return std::nullopt;
    return firstIf(parent == run.now().mainPid);
}

std::optional<long> whichColor(const model::History& run)
{
    const auto line = lineOf(run, "Child of PID ");
    return line ? std::optional(firstIf(line->ends_with("color is red.\n"))) : std::nullopt;
}

std::optional<long> isFileThere(const model::History& run)
{
    const auto line = lineOf(run, "Open in the child: ");
    if (!line)
        return std::nullopt;
    return firstIf(line->find("/dev/zero") != std::string::npos);
}

} // namespace

std::vector<Prediction> startQuestions()
{
    return {
        {"which-color",
         {"Main has set the color to {color} before start(). Which one does the child see?",
          "主进程在 start() 之前把颜色设成了 {color}。子进程看到的是什么颜色？"},
         {{"red", "red"}, {"{color}", "{color}"}},
         whichColor},
        {"file",
         {"Main has opened /dev/zero. Is it open in the child?",
          "主进程打开了 /dev/zero。它在子进程里也是打开的吗？"},
         {{"Yes", "是"}, {"No", "不是"}},
         isFileThere},
        {"whose-child",
         {"Who is the child's parent?", "子进程的父进程是谁？"},
         {{"Main", "主进程"}, {"Another process", "另一个进程"}},
         whoseChild},
    };
}

} // namespace lessons
