// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include "model/landmarks.h"
#include "tests/model/rows.h"

using namespace tests;
using model::Landmark;

/// Which events a jump through time stops at.
class LandmarksTest : public QObject
{
    Q_OBJECT

private slots:
    void aSignalAndADeathBefallTheChild();
    void whatIsSentAndWhatArrives();
    void onlyACallThatWaitsIsABlock();
    void aSceneIsWhatAClassIsShown();
    void nothingLiesBeyondTheEnds();
};

namespace {

constexpr trace::QueueId queue{1};
constexpr trace::ItemId item{1};
constexpr trace::LockId lock{2};

model::Landmarks landmarksOf(const Rows& rows)
{
    model::World world;
    model::Landmarks landmarks;
    for (const trace::Record& record : rows) {
        world.apply(record);
        landmarks.see(record, world);
    }
    return landmarks;
}

/// The numbers of all such events, found going forth; the way back must find the same.
QList<std::size_t> all(const model::Landmarks& landmarks, Landmark what, pid_t pid = 0)
{
    QList<std::size_t> forth;
    for (auto at = landmarks.from(0, what, pid); at; at = landmarks.from(*at + 1, what, pid))
        forth << *at;
    QList<std::size_t> back;
    for (auto at = landmarks.before(1000, what, pid); at; at = landmarks.before(*at, what, pid))
        back.prepend(*at);
    return forth == back ? forth : QList<std::size_t>{999};
}

} // namespace

void LandmarksTest::aSignalAndADeathBefallTheChild()
{
    const auto landmarks =
        landmarksOf({mainBegins(), childBegins(1, 11), row(2, 10, trace::ProcessSignal{11, 15}),
                     row(3, 10, trace::ProcessDead{11}), row(4, 10, trace::ProcessExit{11, -15})});
    QCOMPARE(all(landmarks, Landmark::OfProcess, 11), QList<std::size_t>({1, 2, 3, 4}));
    QCOMPARE(all(landmarks, Landmark::OfProcess, 10), QList<std::size_t>({0, 2, 3, 4}));
    QCOMPARE(all(landmarks, Landmark::OfProcess, 12), QList<std::size_t>());
    QCOMPARE(all(landmarks, Landmark::Exit), QList<std::size_t>({3, 4}));
    QCOMPARE(all(landmarks, Landmark::Event), QList<std::size_t>({0, 1, 2, 3, 4}));
}

void LandmarksTest::whatIsSentAndWhatArrives()
{
    const auto landmarks = landmarksOf(
        {mainBegins(), childBegins(1, 11), row(2, 10, trace::QueueCreated{queue, "Queue", 0, "q"}),
         row(3, 10, trace::QueuePutBegin{queue, item, "'A'"}),
         row(3, 10, trace::QueuePutEnd{queue, item, true}), row(4, 11, trace::QueueGetBegin{queue}),
         row(5, 11, trace::QueueGetEnd{queue, item, "'A'"})});
    QCOMPARE(all(landmarks, Landmark::Send), QList<std::size_t>({3, 6}));
}

void LandmarksTest::aSceneIsWhatAClassIsShown()
{
    const auto landmarks = landmarksOf(
        {mainBegins(), childBegins(1, 11), row(2, 10, trace::LineReached{"main.py", 3}),
         row(3, 11, trace::LockAcquireBegin{lock}), row(3, 11, trace::LockAcquireEnd{lock, true}),
         row(5, 10, trace::LockAcquireBegin{lock}), row(9, 11, trace::LockReleased{lock}),
         row(9, 10, trace::LockAcquireEnd{lock, true}),
         row(10, 10, trace::OutputWritten{"stdout", "done\n"}),
         row(11, 10, trace::ProcessState{10, "S", 0, 0})});
    QCOMPARE(all(landmarks, Landmark::Scene), QList<std::size_t>({0, 1, 4, 5, 6, 7, 8}));
}

void LandmarksTest::onlyACallThatWaitsIsABlock()
{
    const auto landmarks = landmarksOf(
        {mainBegins(), childBegins(1, 11), childBegins(1, 12),
         row(1, 10, trace::LockCreated{lock, "lock", 1, ""}),
         row(2, 11, trace::LockAcquireBegin{lock}), row(2, 11, trace::LockAcquireEnd{lock, true}),
         row(3, 12, trace::LockAcquireBegin{lock}), row(50, 11, trace::LockReleased{lock}),
         row(51, 12, trace::LockAcquireEnd{lock, true})});
    QCOMPARE(all(landmarks, Landmark::Block), QList<std::size_t>({6}));
}

void LandmarksTest::nothingLiesBeyondTheEnds()
{
    const auto landmarks = landmarksOf({mainBegins()});
    QVERIFY(!landmarks.from(1, Landmark::Event));
    QVERIFY(!landmarks.before(0, Landmark::Event));
    QVERIFY(!landmarks.from(0, Landmark::Exit));
    QVERIFY(!landmarks.before(1, Landmark::Exit));
}

LAB_TEST_MAIN(LandmarksTest)
#include "tst_landmarks.moc"
