// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/rows.h"
#include "tests/support/test_main.h"

using namespace tests;
using model::Doing;
using model::Texture;

/// How programs that subprocess starts are drawn, and who waits for them.
class TimelineProgramsTest : public QObject
{
    Q_OBJECT

private slots:
    void aProgramIsThereFromTheCallThatStartsItOn();
    void waitingForAProgramIsNotAJoin();
    void communicatingIsBlockedAsAWhole();
    void aProgramWaitsWhileTheKernelSaysSo();
};

void TimelineProgramsTest::aProgramIsThereFromTheCallThatStartsItOn()
{
    const auto timeline = draw({mainBegins(), row(1, 10, trace::SubprocessStartBegin{{"true"}}),
                                row(9, 10, trace::SubprocessStartEnd{{"true"}, 11}),
                                row(10, 10, trace::ProcessExit{11, 0, 0, 0, 0})});
    const model::Lane& lane = laneOf(timeline, 11);
    QCOMPARE(lane.begin, model::Time(milliseconds(1)));
    QCOMPARE(texturesOf(lane), (std::vector{Texture::Running}));
    QCOMPARE(lane.slices.front().from, model::Time(milliseconds(1)));
    QCOMPARE(lane.slices.front().length(), model::Time(milliseconds(9)));
    QCOMPARE(timeline.arrows().front().toTime, model::Time(milliseconds(1)));
}

void TimelineProgramsTest::waitingForAProgramIsNotAJoin()
{
    const auto timeline =
        draw({mainBegins(), row(1, 10, trace::SubprocessStartBegin{{"true"}}),
              row(2, 10, trace::SubprocessStartEnd{{"true"}, 11}), row(3, 10, trace::JoinBegin{11}),
              row(5, 1, trace::ProcessDead{11}), row(6, 10, trace::ProcessExit{11, 0, 0, 0, 0}),
              row(7, 10, trace::JoinEnd{11, 0})});
    const model::Slice& waits = laneOf(timeline, 10).slices.at(1);
    QCOMPARE(waits.activity.doing, Doing::WaitingProgram);
    QCOMPARE(waits.length(), model::Time(milliseconds(4)));
    QCOMPARE(timeline.arrows().size(), std::size_t{2});
    QCOMPARE(timeline.arrows().front().kind, model::Arrow::Kind::Start);
    QCOMPARE(timeline.arrows().front().toPid, 11);
    QCOMPARE(timeline.arrows().back().kind, model::Arrow::Kind::Join);
}

void TimelineProgramsTest::communicatingIsBlockedAsAWhole()
{
    const auto timeline = draw({mainBegins(), row(1, 10, trace::SubprocessStartEnd{{"sh"}, 11}),
                                row(2, 10, trace::SubprocessCommunicateBegin{11, 5}),
                                row(4, 10, trace::JoinBegin{11}), row(6, 10, trace::JoinEnd{11, 0}),
                                row(7, 10, trace::SubprocessCommunicateEnd{11, 5, 0, 0})});
    const model::Slice& talks = laneOf(timeline, 10).slices.at(1);
    QCOMPARE(talks.activity.doing, Doing::Communicating);
    QCOMPARE(talks.length(), model::Time(milliseconds(5)));
}

void TimelineProgramsTest::aProgramWaitsWhileTheKernelSaysSo()
{
    const auto timeline =
        draw({mainBegins(), childBegins(0, 12), row(1, 10, trace::SubprocessStartEnd{{"sh"}, 11}),
              row(2, 1, trace::ProcessState{11, "S", 0, 0}),
              row(2, 1, trace::ProcessState{12, "S", 0, 0}),
              row(3, 1, trace::ProcessState{11, "S", 0.1, 0}),
              row(5, 1, trace::ProcessState{11, "R", 0, 0}), row(6, 1, trace::ProcessDead{11})});
    const model::Lane& lane = laneOf(timeline, 11);
    QCOMPARE(texturesOf(lane),
             (std::vector{Texture::Running, Texture::Blocked, Texture::Running, Texture::Zombie}));
    QCOMPARE(lane.slices[1].activity.doing, Doing::WaitingInKernel);
    QCOMPARE(lane.slices[1].length(), model::Time(milliseconds(3)));
    // What a process of ours waits for is known better.
    QCOMPARE(texturesOf(laneOf(timeline, 12)), (std::vector{Texture::Running}));
}

LAB_TEST_MAIN(TimelineProgramsTest)
#include "tst_timeline_programs.moc"
