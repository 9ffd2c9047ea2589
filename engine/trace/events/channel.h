// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trace/events/types.h"

#include <string_view>
#include <tuple>

/// Queues and pipes. The item or message id pairs what went in with what came out.
namespace trace {

/// `kind` is queue, simple_queue, joinable_queue or manager_queue; `maxsize` 0 means no limit.
struct QueueCreated {
    static constexpr std::string_view kind = "queue.created";
    QueueId queue;
    Text type;
    std::uint64_t maxsize = 0;
    Text name;

    static constexpr std::string_view fieldNames = "queue kind maxsize name";
    static constexpr auto fields(auto& self)
    {
        return std::tie(self.queue, self.type, self.maxsize, self.name);
    }
};

/// put() was called; it may block while the queue is full.
struct QueuePutBegin {
    static constexpr std::string_view kind = "queue.put.begin";
    QueueId queue;
    ItemId item;
    Text value;
    Timeout timeout{};

    static constexpr std::string_view fieldNames = "queue item value timeout";
    static constexpr auto fields(auto& self)
    {
        return std::tie(self.queue, self.item, self.value, self.timeout);
    }
};

/// put() returned; not `ok` if the queue stayed full.
struct QueuePutEnd {
    static constexpr std::string_view kind = "queue.put.end";
    QueueId queue;
    ItemId item;
    bool ok = false;

    static constexpr std::string_view fieldNames = "queue item ok";
    static constexpr auto fields(auto& self) { return std::tie(self.queue, self.item, self.ok); }
};

/// The item has been written into the pipe: by the feeder thread, or by a SimpleQueue's put().
struct QueueFed {
    static constexpr std::string_view kind = "queue.fed";
    QueueId queue;
    ItemId item;
    std::uint64_t bytes = 0;

    static constexpr std::string_view fieldNames = "queue item bytes";
    static constexpr auto fields(auto& self) { return std::tie(self.queue, self.item, self.bytes); }
};

/// get() was called; it may block while the queue is empty.
struct QueueGetBegin {
    static constexpr std::string_view kind = "queue.get.begin";
    QueueId queue;
    Timeout timeout{};

    static constexpr std::string_view fieldNames = "queue timeout";
    static constexpr auto fields(auto& self) { return std::tie(self.queue, self.timeout); }
};

/// get() returned; item 0 if it timed out.
struct QueueGetEnd {
    static constexpr std::string_view kind = "queue.get.end";
    QueueId queue;
    ItemId item;
    Text value;

    static constexpr std::string_view fieldNames = "queue item value";
    static constexpr auto fields(auto& self) { return std::tie(self.queue, self.item, self.value); }
};

/// task_done() says that one item that was got is worked off; before the count goes down.
struct QueueTaskDone {
    static constexpr std::string_view kind = "queue.task_done";
    QueueId queue;

    static constexpr std::string_view fieldNames = "queue";
    static constexpr auto fields(auto& self) { return std::tie(self.queue); }
};

/// A joinable queue's join() was called; it blocks until all that was put is worked off.
struct QueueJoinBegin {
    static constexpr std::string_view kind = "queue.join.begin";
    QueueId queue;

    static constexpr std::string_view fieldNames = "queue";
    static constexpr auto fields(auto& self) { return std::tie(self.queue); }
};

/// join() returned.
struct QueueJoinEnd {
    static constexpr std::string_view kind = "queue.join.end";
    QueueId queue;

    static constexpr std::string_view fieldNames = "queue";
    static constexpr auto fields(auto& self) { return std::tie(self.queue); }
};

/// Two ends, numbered 0 and 1.
struct PipeCreated {
    static constexpr std::string_view kind = "pipe.created";
    PipeId pipe;
    bool duplex = false;

    static constexpr std::string_view fieldNames = "pipe duplex";
    static constexpr auto fields(auto& self) { return std::tie(self.pipe, self.duplex); }
};

/// send() was called on one end.
struct PipeSendBegin {
    static constexpr std::string_view kind = "pipe.send.begin";
    PipeId pipe;
    std::uint32_t end = 0;
    MessageId message;
    std::uint64_t bytes = 0;
    Text value;

    static constexpr std::string_view fieldNames = "pipe end message bytes value";
    static constexpr auto fields(auto& self)
    {
        return std::tie(self.pipe, self.end, self.message, self.bytes, self.value);
    }
};

/// send() returned: the whole message is in the pipe; not `ok` if no reader is left.
struct PipeSendEnd {
    static constexpr std::string_view kind = "pipe.send.end";
    PipeId pipe;
    std::uint32_t end = 0;
    MessageId message;
    bool ok = false;

    static constexpr std::string_view fieldNames = "pipe end message ok";
    static constexpr auto fields(auto& self)
    {
        return std::tie(self.pipe, self.end, self.message, self.ok);
    }
};

/// recv() was called on one end.
struct PipeRecvBegin {
    static constexpr std::string_view kind = "pipe.recv.begin";
    PipeId pipe;
    std::uint32_t end = 0;

    static constexpr std::string_view fieldNames = "pipe end";
    static constexpr auto fields(auto& self) { return std::tie(self.pipe, self.end); }
};

/// recv() returned a whole message.
struct PipeRecvEnd {
    static constexpr std::string_view kind = "pipe.recv.end";
    PipeId pipe;
    std::uint32_t end = 0;
    MessageId message;
    std::uint64_t bytes = 0;
    Text value;

    static constexpr std::string_view fieldNames = "pipe end message bytes value";
    static constexpr auto fields(auto& self)
    {
        return std::tie(self.pipe, self.end, self.message, self.bytes, self.value);
    }
};

/// This process closes its copy of one end; before it, as the other side may see the end at once.
struct PipeClosed {
    static constexpr std::string_view kind = "pipe.closed";
    PipeId pipe;
    std::uint32_t end = 0;

    static constexpr std::string_view fieldNames = "pipe end";
    static constexpr auto fields(auto& self) { return std::tie(self.pipe, self.end); }
};

/// recv() found that no writer is left.
struct PipeEof {
    static constexpr std::string_view kind = "pipe.eof";
    PipeId pipe;
    std::uint32_t end = 0;

    static constexpr std::string_view fieldNames = "pipe end";
    static constexpr auto fields(auto& self) { return std::tie(self.pipe, self.end); }
};

/// wait() on so many objects, or poll() of one connection, may wait until one of them is ready.
struct WaitBegin {
    static constexpr std::string_view kind = "wait.begin";
    std::uint64_t objects = 0;
    Timeout timeout{};

    static constexpr std::string_view fieldNames = "objects timeout";
    static constexpr auto fields(auto& self) { return std::tie(self.objects, self.timeout); }
};

/// It returned: so many were ready, none if it timed out.
struct WaitEnd {
    static constexpr std::string_view kind = "wait.end";
    std::uint64_t ready = 0;

    static constexpr std::string_view fieldNames = "ready";
    static constexpr auto fields(auto& self) { return std::tie(self.ready); }
};

} // namespace trace
