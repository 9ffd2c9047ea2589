// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/classroom_stream.h"
#include "tests/support/test_main.h"

#include "model/arrow_list.h"
#include "model/log.h"
#include "model/slices.h"

#include <random>

using model::Arrow;
using model::ArrowList;
using model::Slice;
using model::Slices;
using model::Time;

/// What a long run is kept in: packed, and yet as it was.
class StoreTest : public QObject
{
    Q_OBJECT

private slots:
    void aSliceComesBackAsItWasPut();
    void slicesAreTakenBackOneByOne();
    void aBlockSaysWhatItsSlicesShow();
    void anEventComesBackFromAnywhere();
    void everyArrowInSightIsFound();
    void ofNearArrowsOneIsEnough();

private:
    static std::vector<Slice> anySlices(std::size_t count);
    static ArrowList anyArrows(std::size_t count);
    static std::vector<ArrowList::Way> within(const ArrowList& arrows, Time from, Time to,
                                              Time grain);
    static void compare(const Slices& packed, const std::vector<Slice>& slices);
};

std::vector<Slice> StoreTest::anySlices(std::size_t count)
{
    std::mt19937_64 random(3);
    std::vector<Slice> slices;
    Time t{0};
    for (std::size_t i = 0; i < count; ++i) {
        // Some last longer than 32 bits of nanoseconds can tell, and a damaged run's end too early.
        const Time length = i % 50 == 0   ? std::chrono::seconds(random() % 30)
                            : i % 77 == 0 ? Time(-5)
                                          : Time(static_cast<std::int64_t>(random() % 100'000));
        slices.push_back({.from = t,
                          .to = t + length,
                          .isOpen = false,
                          .texture = static_cast<model::Texture>(random() % model::textures),
                          .activity = {.doing = static_cast<model::Doing>(random() % 20),
                                       .isTimed = random() % 2 == 0,
                                       .isCalled = random() % 2 == 0,
                                       .ask = static_cast<std::uint32_t>(random() % 300),
                                       .since = t - Time(static_cast<std::int64_t>(random() % 3)),
                                       .id = random(),
                                       .index = random() % 4,
                                       .value = std::string(random() % 3, 'x')},
                          .number = random() >> (random() % 64)});
        t += length;
    }
    return slices;
}

void StoreTest::compare(const Slices& packed, const std::vector<Slice>& slices)
{
    QCOMPARE(packed.size(), slices.size());
    for (std::size_t i = 0; i < slices.size(); ++i) {
        QVERIFY(packed[i] == slices[i]);
        QCOMPARE(packed.extent(i).from, slices[i].from);
        QCOMPARE(packed.extent(i).to, slices[i].to);
        QCOMPARE(packed.extent(i).texture, slices[i].texture);
    }
}

void StoreTest::aSliceComesBackAsItWasPut()
{
    std::vector<Slice> slices = anySlices(5000);
    slices.back().isOpen = true;
    Slices packed;
    for (const Slice& slice : slices)
        packed.push_back(slice);
    compare(packed, slices);
}

void StoreTest::slicesAreTakenBackOneByOne()
{
    std::vector<Slice> slices = anySlices(1100);
    Slices packed;
    for (const Slice& slice : slices)
        packed.push_back(slice);
    for (int i = 0; i < 200; ++i) {
        packed.pop_back();
        slices.pop_back();
    }
    packed.push_back(slices.front());
    slices.push_back(slices.front());
    compare(packed, slices);
    QVERIFY(packed.blocks().size() * Slices::Block::slices < packed.size());
}

void StoreTest::aBlockSaysWhatItsSlicesShow()
{
    const std::vector<Slice> slices = anySlices(400);
    Slices packed;
    for (const Slice& slice : slices)
        packed.push_back(slice);
    QCOMPARE(packed.blocks().size(), (slices.size() - 1) / Slices::Block::slices);
    for (std::size_t b = 0; b < packed.blocks().size(); ++b) {
        const Slices::Block& block = packed.blocks()[b];
        std::array<float, model::textures> seconds{};
        for (std::size_t i = 0; i < Slices::Block::slices; ++i) {
            const Slice& slice = slices[b * Slices::Block::slices + i];
            seconds[static_cast<std::size_t>(slice.texture)] +=
                std::chrono::duration<float>(slice.length()).count();
        }
        QCOMPARE(block.from, slices[b * Slices::Block::slices].from);
        QCOMPARE(block.to, slices[(b + 1) * Slices::Block::slices - 1].to);
        QVERIFY(block.seconds == seconds);
    }
}

void StoreTest::anEventComesBackFromAnywhere()
{
    tests::ClassroomStream stream(1);
    model::EventLog log;
    const model::RunClock clock;
    std::vector<trace::Bytes> frames;
    for (std::size_t i = 0; i < 12 * model::EventLog::perChunk + 7; ++i) {
        const trace::Record record = stream.next();
        trace::encode(record, frames.emplace_back());
        log.append(frames.back(), record.at.t);
    }
    std::mt19937_64 random(5);
    for (int i = 0; i < 20'000; ++i) {
        const std::size_t at = random() % frames.size();
        QVERIFY(std::ranges::equal(log.frame(at), frames[at]));
        QCOMPARE(log.countUntil(trace::whenAndWho(frames[at]).t, clock), at + 1);
    }
    std::size_t at = 1000;
    log.forFrames(at, frames.size(), [&](std::span<const std::byte> frame) {
        QVERIFY(std::ranges::equal(frame, frames[at++]));
    });
    QCOMPARE(at, frames.size());
}

ArrowList StoreTest::anyArrows(std::size_t count)
{
    std::mt19937_64 random(4);
    ArrowList arrows;
    Time now{0};
    for (std::size_t i = 0; i < count; ++i) {
        now += Time(static_cast<std::int64_t>(random() % 20'000));
        const Time from = now - Time(static_cast<std::int64_t>(random() % 3'000'000));
        arrows.push_back({static_cast<Arrow::Kind>(random() % 3),
                          static_cast<pid_t>(1 + random() % 4), from,
                          static_cast<pid_t>(10 + random() % 4), now, "label"});
    }
    return arrows;
}

std::vector<ArrowList::Way> StoreTest::within(const ArrowList& arrows, Time from, Time to,
                                              Time grain)
{
    std::vector<ArrowList::Way> found;
    arrows.forWithin(from, to, grain, [&](const ArrowList::Way& way) { found.push_back(way); });
    return found;
}

void StoreTest::everyArrowInSightIsFound()
{
    using namespace std::chrono_literals;
    ArrowList arrows = anyArrows(20'000);
    for (std::size_t late = 0; late < arrows.size(); late += 1000)
        arrows.arrives(late, arrows.way(late).toTime + 30ms);
    for (const auto& [from, to] : {std::pair<Time, Time>(0s, 1s), {50ms, 51ms}, {-1s, 0s}}) {
        std::vector<std::uint32_t> wanted;
        for (std::uint32_t i = 0; i < arrows.size(); ++i) {
            const auto way = arrows.way(i);
            if (std::max(way.fromTime, way.toTime) >= from &&
                std::min(way.fromTime, way.toTime) <= to)
                wanted.push_back(i);
        }
        QVERIFY(std::ranges::equal(within(arrows, from, to, Time(0)), wanted, {},
                                   &ArrowList::Way::number));
    }
}

void StoreTest::ofNearArrowsOneIsEnough()
{
    using namespace std::chrono_literals;
    const ArrowList arrows = anyArrows(20'000);
    for (const Time grain : {Time(200us), Time(2ms), Time(20ms)}) {
        const auto kept = within(arrows, 0s, 10s, grain);
        QVERIFY(kept.size() < arrows.size());
        // Each level leaves out what is near what it keeps: together four thirds of the grain.
        const Time reach = grain * 4 / 3;
        for (std::size_t i = 0; i < arrows.size(); ++i) {
            const auto way = arrows.way(i);
            QVERIFY(std::ranges::any_of(kept, [&](const ArrowList::Way& it) {
                return it.fromPid == way.fromPid && it.toPid == way.toPid && it.kind == way.kind &&
                       std::chrono::abs(it.fromTime - way.fromTime) <= reach &&
                       std::chrono::abs(it.toTime - way.toTime) <= reach;
            }));
        }
    }
}

LAB_TEST_MAIN(StoreTest)
#include "tst_store.moc"
