// SPDX-License-Identifier: GPL-3.0-or-later
// kill_storm KILLS: kills writers at random moments, and checks that each lost at most the event
// that it was writing, and harmed nobody.
#include "numbered.h"

#include <array>
#include <random>

namespace {

constexpr std::size_t writerCount = 3;

pid_t startWriter(const trace::Segment& segment)
{
    return scene::traced(segment, [] {
        for (std::uint64_t number = 1;; ++number)
            numbered::recordNumber(number);
    });
}

void storm(int kills, trace::Segment& segment, trace::Reader& reader, numbered::Check& check)
{
    std::mt19937 random(20240607);
    std::array<pid_t, writerCount> writers{};
    for (pid_t& writer : writers)
        writer = startWriter(segment);
    const auto see = [&check](std::span<const std::byte> frame) { check.see(frame); };
    for (int kill = 0; kill < kills; ++kill) {
        const std::uint64_t until = check.count() + random() % 500;
        scene::waitUntil("the others go on", [&] {
            reader.drain(see);
            return check.count() >= until;
        });
        pid_t& victim = writers[random() % writerCount];
        ::kill(victim, SIGKILL);
        scene::expect(WTERMSIG(scene::reap(victim)) == SIGKILL, "the writer was killed");
        reader.drain(see);
        reader.forget(victim);
        check.forget(victim);
        victim = startWriter(segment);
    }
    for (const pid_t writer : writers) {
        ::kill(writer, SIGKILL);
        scene::reap(writer);
        reader.flush(see);
        reader.forget(writer);
    }
}

} // namespace

int main(int argc, char** argv)
{
    const int kills = argc > 1 ? std::atoi(argv[1]) : 3000;
    trace::Segment segment({.ringCount = 8, .ringBytes = 4096});
    trace::Reader reader(segment, std::chrono::nanoseconds(0));
    numbered::Check check;
    storm(kills, segment, reader, check);
    scene::expect(segment.control().dropped == 0, "nothing was dropped");
    for (std::uint32_t ring = 0; ring < 8; ++ring)
        scene::expect(segment.view().rings[ring].owner == 0, "every ring is free again");
    fmt::print("{} kills, {} events\n", kills, check.count());
}
