// SPDX-License-Identifier: GPL-3.0-or-later
#include "os/futex.h"
#include "os/pipe.h"
#include "os/semaphore.h"
#include "tests/support/test_main.h"

#include <array>
#include <atomic>
#include <system_error>
#include <thread>
#include <vector>

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

class WaitingTest : public QObject
{
    Q_OBJECT

private slots:
    void aSemaphoreCounts();
    void aSemaphoreWithoutTokensWaitsAsLongAsItWasTold();
    void aReleaseWakesWhoWaits();
    void eachReleaseWakesOneOfThoseWhoWait();
    void neitherMoreHoldASemaphoreThanMayNorIsATokenLost_data();
    void neitherMoreHoldASemaphoreThanMayNorIsATokenLost();
    void aSemaphoreCountsNoFurtherThanTheCLibrarys();
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

void WaitingTest::eachReleaseWakesOneOfThoseWhoWait()
{
    constexpr int sleepers = 8;
    os::Semaphore semaphore(0);
    std::vector<std::jthread> all;
    for (int number = 0; number < sleepers; ++number)
        all.emplace_back([&] { semaphore.acquire(); });
    for (int number = 0; number < sleepers; ++number)
        semaphore.release();
    all.clear(); // waits for them: whom nobody wakes sleeps until the test's time is over
    QCOMPARE(semaphore.value(), 0u);
}

void WaitingTest::neitherMoreHoldASemaphoreThanMayNorIsATokenLost_data()
{
    QTest::addColumn<unsigned>("value");
    QTest::addColumn<std::chrono::microseconds>("patience");
    for (const unsigned value : {1u, 2u, 3u}) {
        QTest::addRow("%u, patient", value) << value << std::chrono::microseconds(60s);
        QTest::addRow("%u, some give up", value) << value << 20us;
    }
}

void WaitingTest::neitherMoreHoldASemaphoreThanMayNorIsATokenLost()
{
    QFETCH(const unsigned, value);
    QFETCH(const std::chrono::microseconds, patience);
    os::Semaphore semaphore(value);
    std::atomic<unsigned> holders = 0;
    std::atomic<bool> wereTooMany = false;
    std::vector<std::jthread> all;
    for (int number = 0; number < 6; ++number)
        all.emplace_back([&, mayGiveUp = number % 2 == 0] {
            for (int turn = 0; turn < 5'000; ++turn) {
                if (!mayGiveUp)
                    semaphore.acquire();
                else if (!semaphore.acquire(Clock::now() + patience))
                    continue;
                wereTooMany = wereTooMany || ++holders > value;
                std::this_thread::yield(); // so that others find it taken
                --holders;
                semaphore.release();
            }
        });
    all.clear();
    QVERIFY(!wereTooMany);
    QCOMPARE(semaphore.value(), value);
}

void WaitingTest::aSemaphoreCountsNoFurtherThanTheCLibrarys()
{
    QVERIFY_THROWS_EXCEPTION(std::system_error, os::Semaphore(os::Semaphore::maxValue + 1));
    os::Semaphore full(os::Semaphore::maxValue);
    QVERIFY_THROWS_EXCEPTION(std::system_error, full.release());
    QVERIFY(full.tryAcquire());
    full.release();
    QCOMPARE(full.value(), os::Semaphore::maxValue);
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
