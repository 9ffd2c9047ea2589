// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/channel/repr.h"
#include "trace/turn.h"

namespace mp {

/// In step mode every kind of queue waits here before a put().
template <class T>
trace::Turn turnToPut(trace::QueueId queue, const T& value)
{
    return trace::waitForTurn<trace::QueuePutBegin>(
        [&] { return trace::Ahead{.object = queue.value, .value = repr(value)}; });
}

} // namespace mp
