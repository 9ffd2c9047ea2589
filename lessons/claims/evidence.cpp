// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/evidence.h"

#include <charconv>
#include <fmt/format.h>

namespace lessons {

std::string seconds(model::Time time)
{
    const double value = std::chrono::duration<double>(time).count();
    return value < 0.1 ? fmt::format("{:.3f} s", value) : fmt::format("{:.2f} s", value);
}

bool isMain(const model::World& world, pid_t pid)
{
    const model::ProcessNow* process = world.process(pid);
    return process != nullptr && process->isMain;
}

std::optional<std::uint64_t> wholeKnob(const model::World& world, const std::string& id)
{
    const auto knob = world.run.knobs.find(id);
    if (knob == world.run.knobs.end())
        return std::nullopt;
    const std::string& text = knob->second;
    std::uint64_t value = 0;
    const auto [stopped, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || stopped != text.data() + text.size())
        return std::nullopt;
    return value;
}

} // namespace lessons
