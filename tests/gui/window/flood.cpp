// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/lesson/lesson.h"
#include "mp/mp.h"

#include <chrono>
#include <thread>

/// A stand-in for processlab-lesson that prints about 100 000 lines a second for four seconds.
namespace {

using namespace std::chrono_literals;

int flood()
{
    constexpr int ticks = 400;
    constexpr int linesEachTick = 1000;
    auto next = std::chrono::steady_clock::now();
    for (int tick = 0; tick < ticks; ++tick) {
        for (int line = 0; line < linesEachTick; ++line)
            lab::print("line {} of tick {}", line, tick);
        std::this_thread::sleep_until(next += 10ms);
    }
    return 0;
}

} // namespace

LAB_LESSON("flood", flood)

int main(int argc, char** argv)
{
    return lab::runLesson(argc, argv);
}
