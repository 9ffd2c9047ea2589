// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/process/luggage.h"
#include "os/pipe.h"

#include <array>
#include <memory>

/// A pipe that stands between processes until one of them opens it: how a test orders what happens,
/// without sleeping. Copies are the same gate; it goes to a child of any start method as an
/// argument.
class Gate
{
public:
    /// Lets one waiter pass, now or when it comes.
    void open() { os::writeAll(m_pipe->writer.get(), std::array{std::byte{1}}); }
    void wait()
    {
        std::array<std::byte, 1> token{};
        static_cast<void>(os::readAll(m_pipe->reader.get(), token));
    }

    void save(auto& archive) const
    {
        mp::Luggage& beside = mp::luggage("Gate");
        archive(beside.add(m_pipe->reader.get()), beside.add(m_pipe->writer.get()));
    }
    void load(auto& archive)
    {
        std::uint32_t reader = 0;
        std::uint32_t writer = 0;
        archive(reader, writer);
        mp::Luggage& beside = mp::luggage("Gate");
        m_pipe = std::make_shared<os::Pipe>();
        m_pipe->reader = beside.take(reader);
        m_pipe->writer = beside.take(writer);
    }

private:
    std::shared_ptr<os::Pipe> m_pipe =
        mp::isUnpacking() ? nullptr : std::make_shared<os::Pipe>(os::makePipe());
};
