// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace lab {

/// Runs the lesson that the arguments name, as the main process of a run:
/// `processlab-lesson LESSON KNOB=VALUE…`. Wrong usage is one sentence on standard error and 2;
/// otherwise the process ends here, under the exit rules, with what the lesson returned. Works
/// without a runner too: then it prints to the terminal.
int runLesson(int argc, char** argv);

/// Ids of the lessons that are linked into this program, sorted.
std::vector<std::string> lessonIds();

/// Makes a lesson known under its id while the program starts.
class LessonRegistration
{
public:
    /// By default the lines of the file that makes the lesson known are the lesson's.
    LessonRegistration(const char* id, std::function<int()> main,
                       const char* file = __builtin_FILE());
};

} // namespace lab

/// At the end of a lesson's scenario: LAB_LESSON("pool-five-tasks", main_)
#define LAB_LESSON(id, main)                                                                       \
    namespace {                                                                                    \
    const ::lab::LessonRegistration lessonRegistration(id, main);                                  \
    }
