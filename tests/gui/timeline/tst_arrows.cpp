// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timeline/arrow_chain.h"
#include "gui/timeline/arrow_shape.h"
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

} // namespace

class ArrowsTest : public QObject
{
    Q_OBJECT

private slots:
    void aChainGoesBackToTheStartOfEverything()
    {
        const std::vector<model::Arrow> arrows{arrow(1, 1ms, 2, 2ms, Kind::Start),
                                               arrow(1, 3ms, 3, 4ms, Kind::Start),
                                               arrow(2, 5ms, 3, 6ms), arrow(2, 7ms, 3, 8ms)};
        QCOMPARE(chainTo(arrows, 3), (std::set<std::size_t>{0, 3}));
        QCOMPARE(chainTo(arrows, 1), (std::set<std::size_t>{1}));
    }

    void aCircleOfMessagesEnds()
    {
        const std::vector<model::Arrow> arrows{arrow(1, 1ms, 2, 1ms), arrow(2, 1ms, 1, 1ms)};
        QCOMPARE(chainTo(arrows, 0), (std::set<std::size_t>{0, 1}));
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

QTEST_APPLESS_MAIN(ArrowsTest)
#include "tst_arrows.moc"
