// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/lesson/lesson.h"
#include "mp/mp.h"

#include <chrono>
#include <ctime>
#include <thread>

/// A stand-in for processlab-lesson: four processes that lock, put, get and print, about 100 000
/// events a second between them, for four seconds.
namespace {

using namespace std::chrono_literals;

constexpr int ticks = 400;
constexpr int roundsOfATick = 20;

/// What the benchmark compares with the moment at which the line was painted.
std::int64_t clockNow()
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1'000'000'000 + now.tv_nsec;
}

/// About a dozen events a round.
void work(mp::Lock lock, mp::SimpleQueue<int> queue)
{
    auto next = std::chrono::steady_clock::now();
    for (int tick = 0; tick < ticks; ++tick) {
        for (int round = 0; round < roundsOfATick; ++round) {
            {
                const mp::With held(lock);
                queue.put(round);
            }
            queue.get();
            lab::print("{}", clockNow());
        }
        std::this_thread::sleep_until(next += 10ms);
    }
}

int busy()
{
    std::vector<std::unique_ptr<mp::Process>> processes;
    for (int i = 0; i < 4; ++i)
        processes.push_back(
            std::make_unique<mp::Process>(mp::target<work>(mp::Lock(), mp::SimpleQueue<int>())));
    for (const auto& process : processes)
        process->start();
    for (const auto& process : processes)
        process->join();
    return 0;
}

} // namespace

LAB_LESSON("busy", busy)

int main(int argc, char** argv)
{
    return lab::runLesson(argc, argv);
}
