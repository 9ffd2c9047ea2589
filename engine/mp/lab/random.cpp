// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/lab/random.h"

#include "mp/process/current_process.h"
#include "trace/writer.h"

namespace lab {
namespace {

constexpr std::uint64_t goldenGamma = 0x9e3779b97f4a7c15u;

/// One step of SplitMix64 (Steele, Lea, Flood 2014): small, and the same on every machine.
std::uint64_t mixed(std::uint64_t value)
{
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9u;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebu;
    return value ^ (value >> 31);
}

std::uint64_t combined(std::uint64_t seed, std::uint64_t with)
{
    return mixed((seed ^ mixed(with + goldenGamma)) + goldenGamma);
}

std::uint64_t seedOfProcess()
{
    const trace::ControlPage* const control = trace::control();
    std::uint64_t seed = control ? control->seed : 1;
    for (const char letter : mp::currentProcess().birthPath())
        seed = combined(seed, static_cast<unsigned char>(letter));
    return combined(seed, 0);
}

/// The stream of the process that asks; a forked child finds its parent's and begins its own.
struct RandomStream {
    pid_t owner = 0;
    std::uint64_t state = 0;

    std::uint64_t next()
    {
        adopt();
        state += goldenGamma;
        return mixed(state);
    }
    void adopt()
    {
        if (const pid_t me = mp::currentProcess().pid(); owner != me)
            *this = {.owner = me, .state = seedOfProcess()};
    }
};

RandomStream stream;

} // namespace

double uniform(double from, double to)
{
    const double unit = static_cast<double>(stream.next() >> 11) * 0x1.0p-53;
    return from + (to - from) * unit;
}

std::int64_t randomInt(std::int64_t from, std::int64_t to)
{
    const std::uint64_t span =
        static_cast<std::uint64_t>(to) - static_cast<std::uint64_t>(from) + 1;
    const std::uint64_t value = stream.next();
    // A span of zero is the whole range of 64 bits. The bias of % is far below what is visible.
    return from + static_cast<std::int64_t>(span == 0 ? value : value % span);
}

std::uint64_t derivedSeed(std::uint64_t what)
{
    return combined(seedOfProcess(), what);
}

void reseed(std::uint64_t seed)
{
    stream = {.owner = mp::currentProcess().pid(), .state = mixed(seed)};
}

} // namespace lab
