// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include "tests/model/rows.h"

using namespace tests;
using model::Doing;
using model::Texture;

class TimelineTest : public QObject
{
    Q_OBJECT

private slots:
    void aSleepInsideATaskIsStillTheTask();
    void aSleepOutsideATaskIsSleeping();
    void joiningAPoolIsBlockedAsAWhole();
    void theExitRulesAreBlockedWhileTheyWaitForAChild();
    void aZombieLastsFromDeathToReaping();
    void aCallThatReturnsAtOnceLeavesNoSlice();
    void aStoppedProcessShowsSo();
    void lanesNestUnderTheirParent();
    void aServersChildNestsUnderTheServer_data();
    void aServersChildNestsUnderTheServer();
    void arrowsPairByIds();
    void aLostUpdateIsAnArrow();
    void aMessageThatIsReceivedIsAnArrow();
    void openSlicesReachToTheEnd();
};

void TimelineTest::aSleepInsideATaskIsStillTheTask()
{
    const trace::PoolId pool{1};
    const auto timeline = draw({mainBegins(), row(1, 10, trace::PoolCreated{pool, 1}),
                                childBegins(2, 11, "ForkPoolWorker-1"),
                                row(3, 10, trace::TaskSubmitted{pool, {5}, "apply_async", 1, 1, 1}),
                                row(4, 10, trace::TaskSubmitted{pool, {6}, "apply_async", 1, 1, 1}),
                                row(5, 11, trace::TaskBegin{pool, {6}, 0, 1}),
                                row(6, 11, trace::SleepBegin{1}), row(8, 11, trace::SleepEnd{1}),
                                row(9, 11, trace::TaskEnd{pool, {6}, 0, 1, true, "None"}),
                                row(12, 11, trace::WorkerStopped{pool})});
    const model::Lane& lane = laneOf(timeline, 11);
    QCOMPARE(texturesOf(lane),
             (std::vector{Texture::Idle, Texture::Task, Texture::Idle, Texture::Running}));
    QCOMPARE(lane.slices[1].number, std::uint64_t{1});
    QCOMPARE(lane.slices[1].from, model::Time(milliseconds(5)));
    QCOMPARE(lane.slices[1].to, model::Time(milliseconds(9)));
}

void TimelineTest::aSleepOutsideATaskIsSleeping()
{
    const auto timeline = draw({mainBegins(), row(1, 10, trace::SleepBegin{3}),
                                row(3, 10, trace::SleepEnd{3}), row(4, 10, trace::LineReached{})});
    QCOMPARE(texturesOf(laneOf(timeline, 10)),
             (std::vector{Texture::Running, Texture::Sleeping, Texture::Running}));
    QCOMPARE(laneOf(timeline, 10).slices[1].activity.value, std::string("3"));
}

void TimelineTest::joiningAPoolIsBlockedAsAWhole()
{
    const auto timeline =
        draw({mainBegins(), row(1, 10, trace::PoolCreated{{1}, 1}),
              childBegins(2, 11, "ForkPoolWorker-1"), row(3, 10, trace::PoolJoinBegin{{1}}),
              row(4, 10, trace::JoinBegin{11}), row(5, 11, trace::ProcessEnd{0}),
              row(6, 1, trace::ProcessDead{11}), row(7, 10, trace::ProcessExit{11, 0, 0, 0, 0}),
              row(7, 10, trace::JoinEnd{11, 0}), row(9, 10, trace::PoolJoinEnd{{1}})});
    const model::Lane& lane = laneOf(timeline, 10);
    QCOMPARE(texturesOf(lane), (std::vector{Texture::Running, Texture::Blocked, Texture::Running}));
    QCOMPARE(lane.slices[1].activity.doing, Doing::JoiningPool);
    QCOMPARE(lane.slices[1].to, model::Time(milliseconds(9)));
}

void TimelineTest::theExitRulesAreBlockedWhileTheyWaitForAChild()
{
    const auto timeline =
        draw({mainBegins(), childBegins(1, 11), row(2, 10, trace::ProcessReturned{0}),
              row(3, 10, trace::JoinBegin{11}), row(7, 11, trace::ProcessReturned{0}),
              row(8, 1, trace::ProcessDead{11}), row(9, 10, trace::ProcessExit{11, 0, 0, 0, 0}),
              row(9, 10, trace::JoinEnd{11, 0}), row(10, 10, trace::ProcessEnd{0})});
    const model::Lane& lane = laneOf(timeline, 10);
    const model::Slice& waits = lane.slices.at(2);
    QCOMPARE(waits.texture, Texture::Blocked);
    QCOMPARE(waits.activity.doing, Doing::ExitRules);
    QCOMPARE(waits.activity.id, std::uint64_t{11});
    QCOMPARE(texturesOf(laneOf(timeline, 11)), (std::vector{Texture::Running, Texture::Zombie}));
}

void TimelineTest::aZombieLastsFromDeathToReaping()
{
    const auto timeline =
        draw({mainBegins(), childBegins(1, 11), row(4, 1, trace::ProcessDead{11}),
              row(9, 10, trace::ProcessExit{11, -15, 0, 0, 0}), row(20, 10, trace::LineReached{})});
    const model::Lane& lane = laneOf(timeline, 11);
    QCOMPARE(texturesOf(lane), (std::vector{Texture::Running, Texture::Zombie}));
    QCOMPARE(lane.slices[1].from, model::Time(milliseconds(4)));
    QCOMPARE(lane.slices[1].to, model::Time(milliseconds(9)));
    QVERIFY(!lane.slices[1].isOpen);
    QCOMPARE(lane.exitCode, std::optional<std::int32_t>(-15));
}

void TimelineTest::aCallThatReturnsAtOnceLeavesNoSlice()
{
    Rows rows{mainBegins()};
    rows.push_back({{std::chrono::microseconds(100), 10, 0}, trace::QueueGetBegin{{1}}});
    rows.push_back({{std::chrono::microseconds(104), 10, 0}, trace::QueueGetEnd{{1}, {2}, "x"}});
    QCOMPARE(texturesOf(laneOf(draw(rows), 10)), std::vector{Texture::Running});
}

void TimelineTest::aStoppedProcessShowsSo()
{
    const auto timeline = draw({mainBegins(), row(1, 1, trace::ProcessState{10, "T", 0, 0}),
                                row(5, 1, trace::ProcessState{10, "S", 0, 0})});
    QCOMPARE(texturesOf(laneOf(timeline, 10)),
             (std::vector{Texture::Running, Texture::Stopped, Texture::Running}));
}

void TimelineTest::lanesNestUnderTheirParent()
{
    const auto timeline = draw({mainBegins(), childBegins(1, 11), childBegins(2, 12, "Process-2"),
                                row(3, 13, trace::ProcessBegin{11, "Process-1:1", false})});
    std::vector<std::pair<pid_t, int>> order;
    for (const model::Lane& lane : timeline.lanes())
        order.emplace_back(lane.pid, lane.depth);
    QCOMPARE(order, (std::vector<std::pair<pid_t, int>>{{10, 0}, {11, 1}, {13, 2}, {12, 1}}));
}

void TimelineTest::aServersChildNestsUnderTheServer_data()
{
    QTest::addColumn<bool>("isHeardOfFirst");
    QTest::newRow("the child speaks before start returns") << true;
    QTest::newRow("start returns before the child speaks") << false;
}

void TimelineTest::aServersChildNestsUnderTheServer()
{
    QFETCH(bool, isHeardOfFirst);
    const auto begins = trace::ProcessBegin{11, "Process-1", false};
    const auto timeline =
        draw({mainBegins(), row(1, 10, trace::ProcessStartBegin{"Process-1", false, "forkserver"}),
              childBegins(2, 11, "forkserver"),
              isHeardOfFirst ? row(3, 12, begins) : row(3, 10, trace::ProcessStartEnd{12}),
              isHeardOfFirst ? row(4, 10, trace::ProcessStartEnd{12}) : row(4, 12, begins)});
    QCOMPARE(laneOf(timeline, 11).slices.back().activity.doing, Doing::ServingForks);
    QCOMPARE(texturesOf(laneOf(timeline, 11)), std::vector{Texture::Blocked});
    QCOMPARE(laneOf(timeline, 12).parent, 11);
    QCOMPARE(laneOf(timeline, 12).depth, 2);
    QCOMPARE(timeline.arrows().size(), 2u);
    for (const model::Arrow& arrow : timeline.arrows())
        QCOMPARE(arrow.fromPid, 10);
    QCOMPARE(timeline.arrows()[0].toPid, 11);
    QCOMPARE(timeline.arrows()[1].toPid, 12);
    QCOMPARE(timeline.arrows()[1].toTime, model::Time(milliseconds(3)));
}

void TimelineTest::arrowsPairByIds()
{
    const auto timeline = draw(
        {mainBegins(), row(1, 10, trace::ProcessStartBegin{"Process-1", false, "fork"}),
         childBegins(2, 11), row(3, 10, trace::ProcessStartEnd{11}),
         row(4, 10, trace::QueuePutBegin{{1}, {7}, "'Apple'"}),
         row(5, 10, trace::QueuePutEnd{{1}, {7}, true}),
         row(6, 11, trace::QueueGetEnd{{1}, {7}, "'Apple'"}),
         row(7, 10, trace::ProcessSignal{11, 15}), row(8, 1, trace::ProcessDead{11}),
         row(9, 10, trace::ProcessExit{11, -15, 0, 0, 0}), row(10, 10, trace::JoinEnd{11, -15})});
    const auto& arrows = timeline.arrows();
    QCOMPARE(arrows.size(), std::size_t{4});
    QCOMPARE(arrows[0].kind, model::Arrow::Kind::Start);
    QCOMPARE(arrows[0].fromTime, model::Time(milliseconds(1)));
    QCOMPARE(arrows[0].toTime, model::Time(milliseconds(2)));
    QCOMPARE(arrows[1].kind, model::Arrow::Kind::PutGet);
    QCOMPARE(arrows[1].label, std::string("'Apple'"));
    QCOMPARE(arrows[2].kind, model::Arrow::Kind::Signal);
    QCOMPARE(arrows[2].label, std::string("SIGTERM"));
    QCOMPARE(arrows[2].toTime, model::Time(milliseconds(8)));
    QCOMPARE(arrows[3].kind, model::Arrow::Kind::Join);
    QCOMPARE(arrows[3].fromTime, model::Time(milliseconds(8)));
}

void TimelineTest::aMessageThatIsReceivedIsAnArrow()
{
    const auto timeline = draw({mainBegins(), childBegins(1, 11),
                                row(2, 10, trace::PipeSendBegin{{1}, 0, {7}, 4, "'hi'"}),
                                row(3, 10, trace::PipeSendEnd{{1}, 0, {7}, true}),
                                row(4, 11, trace::PipeRecvEnd{{1}, 1, {7}, 4, "'hi'"}),
                                row(5, 10, trace::PipeSendBegin{{1}, 0, {8}, 4, "'?'"}),
                                row(6, 10, trace::PipeSendEnd{{1}, 0, {8}, false}),
                                row(7, 11, trace::PipeRecvEnd{{1}, 1, {}, 0, ""})});
    const auto& arrows = timeline.arrows();
    QCOMPARE(arrows.size(), std::size_t{1});
    QCOMPARE(arrows[0].kind, model::Arrow::Kind::PutGet);
    QCOMPARE(arrows[0].fromPid, 10);
    QCOMPARE(arrows[0].fromTime, model::Time(milliseconds(2)));
    QCOMPARE(arrows[0].toPid, 11);
    QCOMPARE(arrows[0].toTime, model::Time(milliseconds(4)));
    QCOMPARE(arrows[0].label, std::string("'hi'"));
}

void TimelineTest::aLostUpdateIsAnArrow()
{
    const auto reads = [](int t, pid_t pid, const char* value) {
        return row(t, pid, trace::SharedRead{{1}, "counter", value});
    };
    const auto writes = [](int t, pid_t pid, const char* value) {
        return row(t, pid, trace::SharedWritten{{1}, "counter", value});
    };
    const auto timeline =
        draw({mainBegins(), childBegins(1, 11), reads(2, 10, "0"), writes(3, 10, "1"),
              reads(4, 10, "1"), reads(5, 11, "1"), writes(6, 11, "2"), writes(7, 10, "2"),
              writes(8, 11, "9"), row(9, 10, trace::SharedRead{{2}, "other", "0"}),
              row(10, 10, trace::SharedWritten{{2}, "other", "1"})});
    const auto& arrows = timeline.arrows();
    QCOMPARE(arrows.size(), std::size_t{1}); // the blind write of 9 took nothing back unseen
    QCOMPARE(arrows[0].kind, model::Arrow::Kind::Lost);
    QCOMPARE(arrows[0].fromPid, 11);
    QCOMPARE(arrows[0].fromTime, model::Time(milliseconds(6)));
    QCOMPARE(arrows[0].toPid, 10);
    QCOMPARE(arrows[0].toTime, model::Time(milliseconds(7)));
    QCOMPARE(arrows[0].label, std::string("2 → 2"));
}

void TimelineTest::openSlicesReachToTheEnd()
{
    const auto timeline =
        draw({mainBegins(), childBegins(1, 11), row(30, 11, trace::LineReached{})});
    const model::Slice& last = laneOf(timeline, 10).slices.back();
    QVERIFY(last.isOpen);
    QCOMPARE(last.to, model::Time(milliseconds(30)));
}

LAB_TEST_MAIN(TimelineTest)
#include "tst_timeline.moc"
