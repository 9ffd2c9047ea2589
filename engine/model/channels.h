// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/time.h"
#include "trace/events/types.h"

#include <deque>
#include <set>
#include <string>

/// Queues and pipes at one moment.
namespace model {

struct QueueItem {
    trace::ItemId item;
    std::string value;
    pid_t putBy = 0;
    Time putAt{0};
    bool isFed = false; ///< past the feeder: in the pipe

    friend bool operator==(const QueueItem&, const QueueItem&) = default;
};

struct QueuePassage {
    QueueItem item;
    pid_t gotBy = 0;
    Time gotAt{0};

    friend bool operator==(const QueuePassage&, const QueuePassage&) = default;
};

struct QueueNow {
    trace::QueueId id;
    std::string name;
    std::string type;
    std::uint64_t maxsize = 0;
    std::deque<QueueItem> inside;    ///< put and not yet got, oldest first; at most insideLimit
    std::uint64_t unlisted = 0;      ///< how many more are inside behind those
    std::deque<QueueItem> announced; ///< put() was called for them and has not returned
    std::deque<QueuePassage> recent; ///< the last few that went through, newest last
    std::uint64_t puts = 0;
    std::uint64_t gets = 0;
    std::set<pid_t> putters;     ///< blocked in put() now
    std::set<pid_t> getters;     ///< waiting in get() now
    std::uint64_t tasksDone = 0; ///< calls of task_done(), if it is joinable
    std::set<pid_t> joiners;     ///< waiting in join() now

    static constexpr std::size_t insideLimit = 1024;
    static constexpr std::size_t recentLimit = 16;

    friend bool operator==(const QueueNow&, const QueueNow&) = default;
};

struct PipeMessage {
    trace::MessageId message;
    std::string value;
    std::uint64_t bytes = 0;
    std::uint32_t from = 0; ///< the end that it was sent from
    pid_t sentBy = 0;
    Time sentAt{0};

    friend bool operator==(const PipeMessage&, const PipeMessage&) = default;
};

struct PipePassage {
    PipeMessage message;
    pid_t receivedBy = 0;
    Time receivedAt{0};

    friend bool operator==(const PipePassage&, const PipePassage&) = default;
};

struct PipeNow {
    trace::PipeId id;
    bool isDuplex = false;
    std::deque<PipeMessage> inFlight; ///< sent, or being sent, and not yet received, oldest first;
                                      ///< at most inFlightLimit
    std::deque<PipePassage> recent;   ///< the last few that were received, newest last
    std::uint64_t sent = 0;
    std::uint64_t received = 0;
    std::set<pid_t> senders;   ///< in send() now
    std::set<pid_t> receivers; ///< waiting in recv() now

    static constexpr std::size_t inFlightLimit = 1024;
    static constexpr std::size_t recentLimit = 16;

    friend bool operator==(const PipeNow&, const PipeNow&) = default;
};

} // namespace model
