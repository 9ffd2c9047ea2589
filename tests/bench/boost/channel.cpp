// SPDX-License-Identifier: GPL-3.0-or-later
// One writer, one reader, messages of 64 bytes through a queue in shared memory, 1000 deep.
#include "tests/bench/bench.h"

#include <boost/interprocess/ipc/message_queue.hpp>

#include <array>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using boost::interprocess::message_queue;
constexpr int messages = 10'000;
constexpr std::size_t depth = 1000;
using Message = std::array<char, 64>;

/// A queue that has no name any more once both sides have it.
class Queue
{
public:
    Queue() : m_queue(boost::interprocess::create_only, m_name.c_str(), depth, sizeof(Message))
    {
        message_queue::remove(m_name.c_str());
    }

    [[noreturn]] void sendAll(std::int64_t count)
    {
        const Message message{};
        for (std::int64_t number = 0; number < count; ++number)
            m_queue.send(message.data(), message.size(), 0);
        ::_exit(0);
    }
    void receive()
    {
        Message message{};
        message_queue::size_type size = 0;
        unsigned priority = 0;
        m_queue.receive(message.data(), message.size(), size, priority);
        benchmark::DoNotOptimize(message);
    }

private:
    std::string m_name = "processlab-bench-" + std::to_string(::getpid());
    message_queue m_queue;
};

void queue(benchmark::State& state)
{
    Queue queue;
    const pid_t child = ::fork();
    if (child == 0)
        queue.sendAll(state.max_iterations * messages);
    for ([[maybe_unused]] auto _ : state)
        for (int number = 0; number < messages; ++number)
            queue.receive();
    ::waitpid(child, nullptr, 0);
    state.SetItemsProcessed(state.iterations() * messages);
}

} // namespace

PROCESSLAB_BENCH(queue, "channel/queue/boost");
