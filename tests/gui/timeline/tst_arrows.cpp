// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timeline/arrow_chain.h"
#include "gui/timeline/arrow_labels.h"
#include "gui/timeline/arrow_shape.h"
#include "gui/timeline/slice_words.h"
#include "tests/gui/samples.h"

#include <QTest>

using namespace gui;
using namespace std::chrono_literals;
using Kind = model::Arrow::Kind;

namespace {

model::Arrow arrow(pid_t from, Time fromTime, pid_t to, Time toTime, Kind kind = Kind::PutGet)
{
    return {kind, from, fromTime, to, toTime, {}};
}

enum class Then { Nothing, Joined };

/// A writer that puts two values at once, and a reader that gets them a second later. The writer
/// may be dead by then, and be joined by the reader.
model::History burstOfTwo(Then then = Then::Nothing)
{
    const trace::QueueId queue{1};
    const pid_t writer = 11;
    const pid_t reader = 12;
    model::History history;
    const auto add = [&history](Time t, pid_t pid, trace::AnyEvent event) {
        history.append({{t, pid, 1}, std::move(event)});
    };
    add(0s, 1, trace::RunBegin{"x", 1, 1, "fork", 1, {}});
    add(0s, 10, trace::ProcessBegin{1, "MainProcess", false});
    add(1ms, writer, trace::ProcessBegin{10, "writer", false});
    add(1ms, reader, trace::ProcessBegin{10, "reader", false});
    for (std::uint64_t item = 1; item <= 2; ++item)
        add(1s, writer, trace::QueuePutBegin{queue, {item}, item == 1 ? "'a'" : "'b'"});
    if (then == Then::Joined)
        add(1s, 1, trace::ProcessDead{writer});
    for (std::uint64_t item = 1; item <= 2; ++item)
        add(2s, reader, trace::QueueGetEnd{queue, {item}, item == 1 ? "'a'" : "'b'"});
    if (then == Then::Joined)
        add(2s, reader, trace::JoinEnd{writer, 0});
    return history;
}

} // namespace

class ArrowsTest : public QObject
{
    Q_OBJECT

private slots:
    void aChainGoesBackToTheStartOfEverything()
    {
        const model::ArrowList arrows{arrow(1, 1ms, 2, 2ms, Kind::Start),
                                      arrow(1, 3ms, 3, 4ms, Kind::Start), arrow(2, 5ms, 3, 6ms),
                                      arrow(2, 7ms, 3, 8ms)};
        QCOMPARE(chainTo(arrows, 3), (std::set<std::size_t>{0, 3}));
        QCOMPARE(chainTo(arrows, 1), (std::set<std::size_t>{1}));
    }

    void aCircleOfMessagesEnds()
    {
        const model::ArrowList arrows{arrow(1, 1ms, 2, 1ms), arrow(2, 1ms, 1, 1ms)};
        QCOMPARE(chainTo(arrows, 0), (std::set<std::size_t>{0, 1}));
    }

    void theEndOfAProgramIsNotWaitedForInJoin()
    {
        model::World world;
        world.apply({{0s, 10, 1}, trace::ProcessBegin{1, "MainProcess", false}});
        world.apply({{1ms, 11, 1}, trace::ProcessBegin{10, "writer", false}});
        world.apply({{1ms, 10, 2}, trace::SubprocessStartEnd{{"/bin/true"}, 12}});
        const QString ofProcess = arrowTip(arrow(11, 2ms, 10, 3ms, Kind::Join), world);
        QVERIFY2(ofProcess.contains("join() returns in MainProcess"), qPrintable(ofProcess));
        const QString ofProgram = arrowTip(arrow(12, 2ms, 10, 3ms, Kind::Join), world);
        QVERIFY2(ofProgram.contains("true has ended: wait() returns in MainProcess"),
                 qPrintable(ofProgram));
    }

    void aWaitPointsAtTheArrowThatEndedIt()
    {
        const model::History history = tests::producerConsumer();
        const auto& lanes = history.timeline().lanes();
        const auto& arrows = history.timeline().arrows();
        const model::Lane& reader = lanes[2];
        for (const model::Slice& slice : reader.slices) {
            if (slice.texture != model::Texture::Blocked || slice.from < 200ms || slice.to > 1500ms)
                continue;
            const std::set<std::size_t> chain = chainTo(arrows, reader.pid, slice);
            QVERIFY(!chain.empty());
            const model::Arrow& last = arrows[*chain.rbegin()];
            QCOMPARE(last.kind, Kind::PutGet);
            QVERIFY(std::chrono::abs(last.toTime - slice.to) < 5ms);
        }
    }

    void arrowsStandOnTheirLanesAndMoments()
    {
        const model::History history = tests::flagship();
        Scene scene;
        scene.timeline = &history.timeline();
        scene.time = {.from = 0s, .to = 3s, .left = 100, .width = 600};
        scene.lanes = layOut(5, 0, 250, 1);
        const auto shapes = visibleArrows(scene);
        QCOMPARE(shapes.size(), std::size_t(5)); // four starts and the end of pool.join()
        for (const ArrowShape& shape : shapes) {
            const model::Arrow& a = history.timeline().arrows()[shape.arrow];
            const bool isDown = a.kind == Kind::Start;
            QCOMPARE(shape.to.y() > shape.from.y(), isDown);
            QCOMPARE(shape.to.x(), scene.time.x(a.toTime));
            QCOMPARE(shape.distance(shape.to), 0.0);
            QVERIFY(shape.distance(shape.to + QPointF(50, 0)) > 30);
        }
        QCOMPARE(arrowAt(shapes, shapes[2].to, 5), std::optional(shapes[2].arrow));
        QVERIFY(!arrowAt(shapes, {400, 20}, 5));
    }

    void closeItemsAreAllNamed_data()
    {
        QTest::addColumn<double>("width");
        for (int width = 500; width <= 1200; width += 20)
            QTest::addRow("%d", width) << double(width);
    }

    void closeItemsAreAllNamed()
    {
        QFETCH(double, width);
        const model::History history = tests::producerConsumer();
        Scene scene;
        scene.timeline = &history.timeline();
        scene.time = {.from = 0s, .to = 3s, .left = 100, .width = width};
        scene.lanes = layOut(3, 0, 250, 1);
        const auto shapes = visibleArrows(scene);
        const auto labels = labelsOf(scene, shapes, shapes);
        QStringList words;
        for (const ArrowLabel& label : labels)
            words << label.text.split(", ");
        QStringList wanted;
        for (const model::Arrow& arrow : history.timeline().arrows()) {
            if (arrow.kind == Kind::PutGet)
                wanted << QString::fromStdString(arrow.label);
        }
        QVERIFY(!wanted.isEmpty());
        for (const QString& word : wanted)
            QVERIFY2(words.contains(word), qPrintable(word + " is not in " + words.join(" | ")));
        for (const ArrowLabel& one : labels) {
            for (const ArrowLabel& other : labels)
                QVERIFY(&one == &other || !one.place.intersects(other.place));
        }
    }

    void itemsOnEachOtherShareALabel()
    {
        const model::History history = burstOfTwo();
        Scene scene;
        scene.timeline = &history.timeline();
        scene.time = {.from = 0s, .to = 3s, .left = 100, .width = 900};
        scene.lanes = layOut(3, 0, 250, 1);
        const auto shapes = visibleArrows(scene);
        const auto labels = labelsOf(scene, shapes, shapes);
        QCOMPARE(labels.size(), std::size_t(1));
        const auto& arrows = history.timeline().arrows();
        QStringList items;
        for (const model::Arrow& arrow : arrows) {
            if (arrow.kind == Kind::PutGet)
                items << QString::fromStdString(arrow.label);
        }
        QCOMPARE(items.size(), 2);
        QCOMPARE(labels.front().text, items.join(", "));
    }

    void whatHasNoNameAddsNothingToALabel()
    {
        const model::History history = burstOfTwo(Then::Joined);
        QCOMPARE(history.timeline().arrows().back().kind, Kind::Join);
        Scene scene;
        scene.timeline = &history.timeline();
        scene.time = {.from = 0s, .to = 3s, .left = 100, .width = 900};
        scene.lanes = layOut(3, 0, 250, 1);
        const auto shapes = visibleArrows(scene);
        QCOMPARE(shapes.back().covered.size(), std::size_t(2));
        QCOMPARE(labelsOf(scene, shapes, shapes).front().text, QString("'a', 'b'"));
    }

    void anArrowAcrossALaneIsNamedWhereItArrives()
    {
        const model::History history = tests::producerConsumer();
        Scene scene;
        scene.timeline = &history.timeline();
        scene.time = {.from = 0s, .to = 3s, .left = 100, .width = 900};
        scene.lanes = layOut(3, 0, 250, 1);
        const auto shapes = visibleArrows(scene);
        const auto labels = labelsOf(scene, shapes, shapes);
        const auto signal = std::find_if(labels.begin(), labels.end(), [](const auto& label) {
            return label.text.startsWith("SIG");
        });
        QVERIFY(signal != labels.end());
        QVERIFY(signal->place.top() > scene.lanes.barBottom(1)); // below the writer's lane
    }

    void arrowsOnEachOtherAreDrawnOnce()
    {
        const model::History history = tests::wide(16);
        Scene scene;
        scene.timeline = &history.timeline();
        scene.time = {.from = 0s, .to = 1h, .left = 0, .width = 100};
        scene.lanes = layOut(17, 0, 800, 1);
        QVERIFY(visibleArrows(scene).size() <= history.timeline().arrows().size());
        scene.time.from = 10s;
        QVERIFY(visibleArrows(scene).empty());
    }
};

QTEST_MAIN(ArrowsTest)
#include "tst_arrows.moc"
