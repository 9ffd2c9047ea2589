// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/lifeline.h"
#include "runner/options.h"
#include "runner/output_pipe.h"
#include "trace/segment.h"

namespace runner {

/// Starts the lesson's main process: in a group of its own that ends with the runner, with nothing
/// to read on stdin, with its output in our pipes, and with the run's name and segment in its
/// environment. Throws std::system_error or std::runtime_error if it cannot run.
pid_t startLesson(const Options& options, const trace::Segment& segment, OutputPipe& output,
                  OutputPipe& errors, Lifeline& lifeline);

} // namespace runner
