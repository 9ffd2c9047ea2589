// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timeline/arrow_crowd.h"
#include "gui/timeline/lane_strips.h"
#include "gui/timeline/scene.h"
#include "gui/timeline/textures.h"
#include "model/history.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace gui;
using namespace std::chrono_literals;
using model::Texture;

namespace {

constexpr int width = 600;
constexpr int height = 100;

/// Main puts thousands of items, its child gets them: of each process a lane of many slices.
model::History manyItems()
{
    model::History history;
    const trace::QueueId queue{1};
    const auto add = [&history](Time t, pid_t pid, trace::AnyEvent event) {
        history.append({{t, pid, 1}, std::move(event)});
    };
    add(0s, 1, trace::RunBegin{"x", 1, 1, "fork", 1, {}});
    add(0s, 10, trace::ProcessBegin{1, "MainProcess", false});
    add(0s, 11, trace::ProcessBegin{10, "reader", false});
    for (int i = 0; i < 6000; ++i) {
        const Time t = i * 100us;
        const trace::ItemId item{static_cast<std::uint64_t>(i)};
        add(t, 11, trace::QueueGetBegin{queue});
        add(t + 20us, 10, trace::QueuePutBegin{queue, item, "x"});
        add(t + 30us, 10, trace::QueuePutEnd{queue, item, true});
        add(t + 60us, 11, trace::QueueGetEnd{queue, item, "x"});
    }
    return history;
}

Scene sceneOf(const model::History& history)
{
    Scene scene;
    scene.timeline = &history.timeline();
    scene.world = &history.now();
    scene.now = history.timeline().end();
    scene.lanes = layOut(2, 0, height, 1);
    scene.time = {.from = 0s, .to = 600ms, .left = 0, .width = width};
    return scene;
}

/// Which pixels something has been painted on.
QImage painted(const std::function<void(QPainter&)>& paint, double ratio = 1)
{
    QImage image(QSize(width, height) * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paint(painter);
    return image;
}

} // namespace

/// What stands so close that it is painted together is all there, all the same.
class CrowdsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTipOfACrowdIsSeen_data() { ratios(); }
    void everyTipOfACrowdIsSeen();
    void everyPieceOfACrowdedLaneIsSeen_data() { ratios(); }
    void everyPieceOfACrowdedLaneIsSeen();
    void manyArrowsAreFoundAtAnyZoom();

private:
    static void ratios();
};

void CrowdsTest::ratios()
{
    QTest::addColumn<double>("ratio");
    QTest::newRow("usual") << 1.0;
    QTest::newRow("dense") << 2.0;
}

void CrowdsTest::everyTipOfACrowdIsSeen()
{
    QFETCH(double, ratio);
    const model::History history = manyItems();
    const Scene scene = sceneOf(history);
    const auto shapes = visibleArrows(scene);
    QVERIFY(shapes.size() > crowdOfArrows);
    std::vector<const ArrowShape*> all;
    for (const ArrowShape& shape : shapes)
        all.push_back(&shape);
    const QImage image =
        painted([&](QPainter& painter) { paintCrowd(painter, scene, all, Qt::red); }, ratio);
    for (const ArrowShape& shape : shapes) {
        const QPointF tip = QPointF(shape.to.x(), shape.to.y() - 2) * ratio;
        const int x = std::min(static_cast<int>(std::lround(tip.x())), image.width() - 1);
        QCOMPARE(image.pixelColor(x, static_cast<int>(tip.y())), QColor(Qt::red));
    }
    const int between = static_cast<int>((scene.lanes.barTop(1) + 3) * ratio);
    QCOMPARE(image.pixelColor(image.width() / 2, between), QColor(Qt::transparent));
}

void CrowdsTest::everyPieceOfACrowdedLaneIsSeen()
{
    QFETCH(double, ratio);
    const model::History history = manyItems();
    Scene scene = sceneOf(history);
    for (const Time span : {Time(600ms), Time(60ms), Time(10ms)}) {
        scene.time.to = span;
        const auto pieces = visiblePieces(scene.lane(1).slices, scene.time, scene.now);
        LaneStrips strips;
        const QImage image =
            painted([&](QPainter& painter) { strips.paint(painter, scene, 1, pieces); }, ratio);
        const int row = static_cast<int>(scene.lanes.middle(1) * ratio);
        const QColor hue = scene.hue(scene.lane(1));
        for (const Piece& piece : pieces) {
            const int x = static_cast<int>((piece.left + piece.right) / 2 * ratio);
            QVERIFY(qAlpha(image.pixel(x, row)) == 255);
            if (!piece.slice && piece.width() >= 1)
                QCOMPARE(image.pixelColor(x, row),
                         flatColour(piece.texture, hue, scene.theme).toRgb());
            if (piece.slice && piece.texture == Texture::Running && piece.width() > 6)
                QCOMPARE(image.pixelColor(x, row), hue.toRgb());
        }
    }
}

void CrowdsTest::manyArrowsAreFoundAtAnyZoom()
{
    const model::History history = manyItems();
    Scene scene = sceneOf(history);
    for (const Time span : {Time(600ms), Time(60ms), Time(1ms)}) {
        scene.time.to = scene.time.from + span;
        const auto shapes = visibleArrows(scene);
        for (const model::Arrow& arrow : history.timeline().arrows()) {
            if (arrow.kind != model::Arrow::Kind::PutGet || arrow.toTime > scene.time.to)
                continue;
            const double x = scene.time.x(arrow.toTime);
            QVERIFY(std::ranges::any_of(shapes, [x](const ArrowShape& shape) {
                return std::abs(shape.to.x() - x) <= 4.5;
            }));
        }
    }
}

QTEST_MAIN(CrowdsTest)
#include "tst_crowds.moc"
