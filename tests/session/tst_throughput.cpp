// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recorded_run.h"
#include "tests/support/test_main.h"

#include "os/readiness.h"

#include <QElapsedTimer>

using namespace tests;

namespace {

/// What tests/programs/act.cpp records in a burst.
constexpr std::uint32_t burstEvents = 300'000;

/// Nanoseconds that a process was on a CPU, which /proc/PID/stat knows in hundredths of a second.
std::int64_t cpuTime(pid_t pid)
{
    std::ifstream schedule("/proc/" + std::to_string(pid) + "/schedstat");
    std::int64_t nanoseconds = 0;
    schedule >> nanoseconds;
    return nanoseconds;
}

} // namespace

class ThroughputTest : public QObject
{
    Q_OBJECT

private slots:
    /// How fast is for a person to read: a busy machine must not fail a test.
    void everyEventOfABurstArrivesInOrder()
    {
        session::Session session(act("burst"));
        std::uint32_t lines = 0;
        std::uint64_t dropped = 1;
        bool isInOrder = true;
        std::int64_t used = 0;
        const auto check = [&](std::span<const std::byte> frame) {
            const trace::Record record = trace::decode(frame);
            if (const auto* reached = std::get_if<trace::LineReached>(&record.event)) {
                isInOrder &= reached->line == lines++;
                if (lines == burstEvents)
                    used = cpuTime(session.runner());
            } else if (const auto* end = std::get_if<trace::RunEnd>(&record.event))
                dropped = end->dropped;
        };
        QElapsedTimer timer;
        timer.start();
        while (session.read(check) == session::ReadStatus::More)
            QVERIFY(os::waitReadable(session.descriptor(),
                                     std::chrono::steady_clock::now() + longEnough));
        const auto milliseconds = std::max<qint64>(timer.elapsed(), 1);
        QCOMPARE(lines, burstEvents);
        QVERIFY(isInOrder);
        QCOMPARE(dropped, 0u);
        qInfo("%lld events a second; the runner used %lld ms of CPU in %lld ms",
              burstEvents * 1000LL / milliseconds, static_cast<long long>(used / 1'000'000),
              static_cast<long long>(milliseconds));
    }
};

LAB_TEST_MAIN(ThroughputTest)
#include "tst_throughput.moc"
