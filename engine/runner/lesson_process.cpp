// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/lesson_process.h"

#include "os/program_path.h"
#include "os/spawn.h"

#include <fcntl.h>
#include <unistd.h>

namespace runner {

pid_t startLesson(const Options& options, const trace::Segment& segment, OutputPipe& output,
                  OutputPipe& errors, Lifeline& lifeline)
{
    const os::FileDescriptor nothing = os::openFile("/dev/null", O_RDONLY);
    os::SpawnOptions spawn;
    spawn.arguments = {os::programPath("processlab-lesson").string()};
    spawn.arguments.insert(spawn.arguments.end(), options.lesson.begin(), options.lesson.end());
    spawn.descriptors = {{nothing.get(), STDIN_FILENO},
                         {output.writer().get(), STDOUT_FILENO},
                         {errors.writer().get(), STDERR_FILENO},
                         {lifeline.inherited(), lifeline.inherited()}};
    spawn.environment = {{"PROCESSLAB_RUN", options.runId},
                         {"PROCESSLAB_TRACE", segment.environmentValue()},
                         {"PROCESSLAB_LIFELINE", std::to_string(lifeline.inherited())},
                         {"PROCESSLAB_METHOD", options.method}};
    spawn.hasOwnProcessGroup = true;
    const pid_t lesson = os::spawn(spawn);
    output.writer().close();
    errors.writer().close();
    lifeline.holdGroup(lesson);
    return lesson;
}

} // namespace runner
