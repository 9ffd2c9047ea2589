// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trace/kinds.h"

#include <random>

namespace tests {

/// Streams that no program ever wrote, to prove that the model survives them: every kind, small ids
/// so that events meet, times that may stand still or go back, unknown PIDs, ends without begins.
class ImplausibleStream
{
public:
    explicit ImplausibleStream(std::uint64_t seed) : m_random(seed) {}

    trace::Record next()
    {
        m_clock += std::chrono::microseconds(int(pick(200)) - 20);
        trace::Record record{{m_clock, pid(), 0}, trace::emptyEvent(kind())};
        std::visit(
            [this](auto& event) {
                std::apply([this](auto&... field) { (fill(field), ...); },
                           std::remove_reference_t<decltype(event)>::fields(event));
            },
            record.event);
        return record;
    }

private:
    std::uint64_t pick(std::uint64_t below) { return m_random() % below; }
    std::uint16_t kind() { return static_cast<std::uint16_t>(pick(trace::kindCount)); }
    pid_t pid() { return static_cast<pid_t>(pick(40) == 0 ? pick(3) : 10 + pick(6)); }

    void fill(bool& field) { field = pick(4) != 0; }
    void fill(double& field) { field = static_cast<double>(pick(100)) / 10; }
    void fill(std::int32_t& field) { field = pick(8) == 0 ? -15 : pid(); }
    void fill(std::int64_t& field) { field = static_cast<std::int64_t>(pick(1000)); }
    void fill(std::uint32_t& field) { field = static_cast<std::uint32_t>(pick(5)); }
    void fill(std::uint64_t& field) { field = pick(50) == 0 ? m_random() : pick(6); }
    void fill(trace::Text& field)
    {
        static const char* const texts[] = {"",      "T", "Process-1", "ForkPoolWorker-1",
                                            "queue", "值"};
        field = texts[pick(std::size(texts))];
    }
    template <class Tag>
    void fill(trace::Id<Tag>& field)
    {
        field.value = pick(8);
    }
    template <class Element>
    void fill(std::vector<Element>& field)
    {
        field.resize(pick(3));
        for (Element& element : field)
            fill(element);
    }
    template <class Value>
    void fill(std::optional<Value>& field)
    {
        if (pick(2) == 0)
            fill(field.emplace());
    }

    std::mt19937_64 m_random;
    std::chrono::nanoseconds m_clock{0};
};

} // namespace tests
