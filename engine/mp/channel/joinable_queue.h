// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/channel/queue.h"

namespace mp {

/// A queue that knows when all that was put is worked off (multiprocessing.JoinableQueue).
template <class T>
class JoinableQueue : public Queue<T>
{
public:
    explicit JoinableQueue(unsigned maxsize = 0, std::string_view name = {}, AtLine = AtLine())
        : Queue<T>(QueueKind::Joinable, maxsize, name)
    {
    }

    /// One item that was got is worked off. Throws std::logic_error when there were not so many.
    void taskDone(AtLine = AtLine()) { this->bytes().taskDone(); }
    /// Waits until taskDone() was called as often as put().
    void join(AtLine = AtLine()) { this->bytes().join(); }

    /// For the arguments of a start; at any other time it throws std::runtime_error.
    void serialize(auto& archive)
    {
        static_cast<void>(luggage("JoinableQueue"));
        Queue<T>::serialize(archive);
    }
};

} // namespace mp
