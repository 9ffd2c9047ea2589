// SPDX-License-Identifier: GPL-3.0-or-later
#include "os/futex.h"
#include "os/pipe.h"
#include "os/semaphore.h"
#include "tests/support/test_main.h"

#include <array>
#include <system_error>
#include <thread>

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

class WaitingTest : public QObject
{
    Q_OBJECT

private slots:
    void aSemaphoreCounts();
    void aSemaphoreWithoutTokensWaitsAsLongAsItWasTold();
    void aReleaseWakesWhoWaits();
    void aPipeIsReadableWithBytesOrAtItsEnd();
    void ofSeveralPipesTheReadableOnesAreNamed();
    void aFutexSleepsOnlyWhileTheWordIsAsExpected();
    void aMomentBecomesATimespec();
};

void WaitingTest::aSemaphoreCounts()
{
    os::Semaphore semaphore(2);
    semaphore.acquire();
    QVERIFY(semaphore.acquire(Clock::now()));
    QVERIFY(!semaphore.acquire(Clock::now() - 1s));
    QCOMPARE(semaphore.value(), 0u);
    {
        semaphore.release();
        const os::SemaphoreLock lock(semaphore);
        QCOMPARE(semaphore.value(), 0u);
    }
    QCOMPARE(semaphore.value(), 1u);
}

void WaitingTest::aSemaphoreWithoutTokensWaitsAsLongAsItWasTold()
{
    os::Semaphore none(0);
    const auto began = Clock::now();
    QVERIFY(!none.acquire(began + 50ms));
    QVERIFY(Clock::now() - began >= 50ms);
}

void WaitingTest::aReleaseWakesWhoWaits()
{
    os::Semaphore semaphore(0);
    std::jthread releaser([&] { semaphore.release(); });
    semaphore.acquire();
    QCOMPARE(semaphore.value(), 0u);
}

void WaitingTest::aPipeIsReadableWithBytesOrAtItsEnd()
{
    os::Pipe pipe = os::makePipe();
    const auto began = Clock::now();
    QVERIFY(!os::waitReadable(pipe.reader.get(), began + 50ms));
    QVERIFY(Clock::now() - began >= 50ms);
    std::byte one{};
    os::writeAll(pipe.writer.get(), std::span(&one, 1));
    QVERIFY(os::waitReadable(pipe.reader.get(), {}));
    QVERIFY(os::readAll(pipe.reader.get(), std::span(&one, 1)));
    pipe.writer.close();
    QVERIFY(os::waitReadable(pipe.reader.get(), {}));
}

void WaitingTest::ofSeveralPipesTheReadableOnesAreNamed()
{
    std::array<os::Pipe, 3> pipes{os::makePipe(), os::makePipe(), os::makePipe()};
    const std::array readers{pipes[0].reader.get(), pipes[1].reader.get(), pipes[2].reader.get()};
    using Places = std::vector<std::size_t>;
    const auto began = Clock::now();
    QCOMPARE(os::waitAnyReadable(readers, began + 50ms), Places());
    QVERIFY(Clock::now() - began >= 50ms);
    os::writeAll(pipes[2].writer.get(), std::array{std::byte{1}});
    QCOMPARE(os::waitAnyReadable(readers, {}), Places{2});
    pipes[0].writer.close();
    QCOMPARE(os::waitAnyReadable(readers, {}), (Places{0, 2}));
    pipes[1].reader.close();
    QVERIFY_EXCEPTION_THROWN(static_cast<void>(os::waitAnyReadable(readers, {})),
                             std::system_error);
}

void WaitingTest::aFutexSleepsOnlyWhileTheWordIsAsExpected()
{
    std::atomic<std::uint32_t> word{1};
    os::futexWait(word, 0, {}); // differs: returns at once
    const auto began = Clock::now();
    os::futexWait(word, 1, began + 50ms);
    std::jthread waker([&] {
        word = 2;
        os::futexWakeAll(word);
    });
    while (word == 1)
        os::futexWait(word, 1, {});
    QCOMPARE(word.load(), 2u);
}

void WaitingTest::aMomentBecomesATimespec()
{
    const timespec time = os::toTimespec(2500ms);
    QCOMPARE(time.tv_sec, 2);
    QCOMPARE(time.tv_nsec, 500'000'000);
}

LAB_TEST_MAIN(WaitingTest)
#include "tst_waiting.moc"
