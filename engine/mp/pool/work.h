// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/pool/messages.h"
#include "mp/pool/task.h"

namespace mp {

/// A task as it came through the pipe.
struct Task {
    TaskFrame frame;
    Bytes longArguments; ///< those that found no room in the frame, whole

    const TaskHeader& header() const { return frame.header; }
    bool isStop() const { return header().function == 0; }
    ByteView arguments() const
    {
        return longArguments.empty() ? ByteView(frame.beginning).first(header().size)
                                     : ByteView(longArguments);
    }
};

/// Waits for the next task at the end of a pipe that only the caller reads now. False at the end
/// of the file: the owner is gone.
[[nodiscard]] bool readTask(int reader, Task& task);

enum class OnExit { EndsWorker, FailsTask };

/// Does the task, and makes of its outcome the message for the owner. A SystemExit goes through,
/// unless it is to fail the task.
void doTask(const Task& task, trace::PoolId pool, OnExit onExit, Bytes& message);

} // namespace mp
