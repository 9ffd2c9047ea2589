// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/classroom_stream.h"
#include "tests/model/random_stream.h"
#include "tests/support/test_main.h"

#include "model/history.h"
#include "model/words/state.h"

using model::History;
using model::World;
using trace::Bytes;

/// What a damaged recording brings: frames that are lost, repeated, late or have wrong bytes.
class GarbledTest : public QObject
{
    Q_OBJECT

private slots:
    void aGarbledRunIsStillAHistory_data();
    void aGarbledRunIsStillAHistory();
    void everNewThingsDoNotGrowTheWorld();
    void checkpointsStayWithinTheirBudget();

private:
    static std::vector<Bytes> garbled(std::uint64_t seed, std::size_t count);
    static void checkWords(const World& world);
};

std::vector<Bytes> GarbledTest::garbled(std::uint64_t seed, std::size_t count)
{
    std::mt19937_64 random(seed);
    tests::ClassroomStream stream(seed);
    std::vector<Bytes> frames;
    for (std::size_t i = 0; i < count; ++i) {
        Bytes frame;
        trace::encode(stream.next(), frame);
        const auto fate = random() % 100;
        if (fate < 5)
            continue;
        if (fate < 10)
            frames.push_back(frame);
        else if (fate < 15 && !frames.empty())
            std::swap(frame, frames[random() % frames.size()]);
        else if (fate < 40)
            frame[random() % frame.size()] = static_cast<std::byte>(random());
        frames.push_back(std::move(frame));
    }
    return frames;
}

void GarbledTest::checkWords(const World& world)
{
    for (const auto& [pid, process] : world.processes)
        QVERIFY(!model::processInWords(process, world).en.empty());
}

void GarbledTest::aGarbledRunIsStillAHistory_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 10; ++seed)
        QTest::addRow("seed %llu", seed) << seed;
}

void GarbledTest::aGarbledRunIsStillAHistory()
{
    QFETCH(quint64, seed);
    History history;
    World fold;
    int refused = 0;
    for (const Bytes& frame : garbled(seed, 9000)) {
        try {
            fold.apply(history.append(frame));
        } catch (const trace::BadFrame&) {
            ++refused;
        }
        if (history.size() % 500 == 0)
            checkWords(history.now());
    }
    QVERIFY(refused > 100);
    QVERIFY(history.size() > 5000);
    QVERIFY(history.now() == fold);
    World refolded;
    for (std::size_t i = 0; i < history.size(); ++i) {
        if (i % 700 == 0)
            QVERIFY(history.worldAfter(i) == refolded);
        refolded.apply(history.at(i));
    }
    QVERIFY(!history.timeline().lanes().empty());
}

void GarbledTest::everNewThingsDoNotGrowTheWorld()
{
    World world;
    const auto apply = [&](trace::AnyEvent event) {
        world.apply({{std::chrono::nanoseconds(world.events), 10, 0}, std::move(event)});
    };
    for (std::uint64_t id = 1; id <= 20'000; ++id) {
        apply(trace::QueueCreated{{id}, "queue", 0, "queue"});
        apply(trace::LockReleased{{20'001 - id}});
        apply(trace::PoolClosed{{id}});
    }
    QVERIFY(world.queues.size() <= 5000);
    QVERIFY(world.locks.size() <= 5000);
    QVERIFY(world.pools.size() <= 5000);
    QVERIFY(world.queues.contains({20'000}));
    QVERIFY(world.locks.contains({1}));
}

void GarbledTest::checkpointsStayWithinTheirBudget()
{
    constexpr pid_t children = 60'000;
    History history;
    for (pid_t child = 100; child < 100 + children; ++child) {
        const std::chrono::nanoseconds t(child);
        history.append({{t, child, 0}, trace::ProcessBegin{10, "Process", false}});
        for (int beat = 0; beat < 4; ++beat)
            history.append({{t, child, 0}, trace::OutputWritten{"stdout", ""}});
        history.append({{t, 10, 0}, trace::ProcessExit{child, 0, 0, 0, 0}});
    }
    const auto footprint = history.footprint();
    QVERIFY(footprint.checkpointCount > 1);
    QVERIFY(footprint.checkpoints <= 64u * 1024 * 1024);
    const World middle = history.worldAt(std::chrono::nanoseconds(100 + children / 2));
    QCOMPARE(middle.processes.size(), std::size_t{children / 2 + 1});
}

LAB_TEST_MAIN(GarbledTest)
#include "tst_garbled.moc"
