// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/classroom_stream.h"
#include "tests/model/random_stream.h"
#include "tests/support/test_main.h"

#include "model/history.h"

#include <functional>

using model::History;
using model::World;

class HistoryTest : public QObject
{
    Q_OBJECT

private slots:
    void theWorldAfterAnyEventIsTheFoldOfTheEventsBeforeIt_data() { streams(); }
    void theWorldAfterAnyEventIsTheFoldOfTheEventsBeforeIt();
    void theWorldAtATimeHasSeenEveryEventUntilThen_data() { streams(); }
    void theWorldAtATimeHasSeenEveryEventUntilThen();
    void everyEventComesBackAsItWentIn();
    void aFrameThatIsNoneChangesNothing();
    void anEmptyHistoryHasAnEmptyWorld();
    void manyTasksAndItemsKeepTheWorldSmall();

private:
    using Source = std::function<trace::Record()>;
    static void streams();
    static std::vector<trace::Record> taken(std::size_t count);
};

namespace {

struct Taken {
    History history;
    std::vector<trace::Record> records; ///< as it gave them back
};

Taken historyOf(const std::vector<trace::Record>& stamped)
{
    Taken taken;
    for (const trace::Record& record : stamped)
        taken.records.push_back(taken.history.append(record));
    return taken;
}

} // namespace

void HistoryTest::streams()
{
    QTest::addColumn<bool>("isPlausible");
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {1, 2}) {
        QTest::addRow("plausible, seed %llu", seed) << true << seed;
        QTest::addRow("implausible, seed %llu", seed) << false << seed;
    }
}

std::vector<trace::Record> HistoryTest::taken(std::size_t count)
{
    QFETCH(bool, isPlausible);
    QFETCH(quint64, seed);
    tests::ClassroomStream classroom(seed);
    tests::ImplausibleStream implausible(seed);
    std::vector<trace::Record> records;
    for (std::size_t i = 0; i < count; ++i)
        records.push_back(isPlausible ? classroom.next() : implausible.next());
    return records;
}

void HistoryTest::theWorldAfterAnyEventIsTheFoldOfTheEventsBeforeIt()
{
    const auto [history, records] = historyOf(taken(4300));
    QFETCH(bool, isPlausible);
    QVERIFY(history.footprint().checkpointCount > 0 || !isPlausible);
    World fold;
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (i % 23 == 0)
            QVERIFY2(history.worldAfter(i) == fold, std::to_string(i).c_str());
        fold.apply(records[i]);
    }
    QVERIFY(history.worldAfter(records.size()) == fold);
    QVERIFY(history.now() == fold);
}

void HistoryTest::theWorldAtATimeHasSeenEveryEventUntilThen()
{
    const auto [history, records] = historyOf(taken(6000));
    World fold;
    for (std::size_t i = 0; i < records.size(); ++i) {
        const model::Time before = fold.now;
        fold.apply(records[i]);
        if (fold.now > before && i > 0)
            QCOMPARE(history.countUntil(before), i);
    }
    QVERIFY(history.worldAt(fold.now + std::chrono::hours(1)) == fold);
    QCOMPARE(history.worldAt(model::Time(-1)).events, std::uint64_t{0});
}

void HistoryTest::everyEventComesBackAsItWentIn()
{
    tests::ImplausibleStream stream(3);
    History history;
    std::vector<trace::Bytes> frames;
    std::vector<trace::Bytes> told;
    for (int i = 0; i < 3000; ++i) {
        trace::encode(stream.next(), frames.emplace_back());
        trace::encode(history.append(frames.back()), told.emplace_back());
    }
    QCOMPARE(history.size(), frames.size());
    const auto bytesOf = [](const trace::Record& record) {
        trace::Bytes bytes;
        trace::encode(record, bytes);
        return bytes;
    };
    std::size_t next = 0;
    history.forStamped(history.size(), [&](const trace::Record& stamped) {
        QVERIFY(bytesOf(stamped) == frames[next++]);
    });
    QCOMPARE(next, frames.size());
    next = 0;
    history.forEach([&](const trace::Record& record) {
        QVERIFY(bytesOf(record) == told[next]);
        QVERIFY(bytesOf(history.at(next)) == told[next]);
        ++next;
    });
    QCOMPARE(next, frames.size());
}

void HistoryTest::aFrameThatIsNoneChangesNothing()
{
    History history;
    history.append({{std::chrono::seconds(1), 10, 0}, trace::SleepBegin{1}});
    const World before = history.now();
    const trace::Bytes rubbish(40, std::byte{0xee});
    QVERIFY_EXCEPTION_THROWN(history.append(rubbish), trace::BadFrame);
    QVERIFY(history.now() == before);
    QCOMPARE(history.size(), std::size_t{1});
}

void HistoryTest::anEmptyHistoryHasAnEmptyWorld()
{
    const History history;
    QVERIFY(history.worldAt(std::chrono::seconds(5)) == World());
    QVERIFY(history.timeline().lanes().empty());
    QCOMPARE(history.countUntil(std::chrono::seconds(5)), std::size_t{0});
}

void HistoryTest::manyTasksAndItemsKeepTheWorldSmall()
{
    World world;
    const auto apply = [&](trace::AnyEvent event) {
        world.apply({{std::chrono::nanoseconds(world.events), 10, 0}, std::move(event)});
    };
    apply(trace::TaskSubmitted{{1}, {5}, "map", 1ull << 60, 1, 1ull << 60});
    for (std::uint64_t i = 0; i < 50'000; ++i) {
        apply(trace::TaskBegin{{1}, {5}, i, 1});
        apply(trace::TaskEnd{{1}, {5}, i, 1, true, "None"});
        apply(trace::QueuePutBegin{{2}, {i + 1}, "'Apple'"});
        apply(trace::QueuePutEnd{{2}, {i + 1}, true});
        apply(trace::SleepBegin{1});
    }
    QVERIFY(world.approximateBytes() < 1 << 20);
    const model::PoolNow& pool = world.pools.begin()->second;
    QCOMPARE(pool.done, std::uint64_t{50'000});
    QCOMPARE(pool.waiting(), (1ull << 60) - 50'000);
    const model::QueueNow& queue = world.queues.begin()->second;
    QCOMPARE(queue.inside.size() + queue.unlisted, std::uint64_t{50'000});
}

LAB_TEST_MAIN(HistoryTest)
#include "tst_history.moc"
