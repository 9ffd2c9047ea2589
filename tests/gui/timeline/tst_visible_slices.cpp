// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timeline/visible_slices.h"
#include "tests/gui/samples.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace gui;
using namespace std::chrono_literals;
using model::Slice;
using model::Texture;

Q_DECLARE_METATYPE(gui::Time)

namespace {

Slice slice(Time from, Time to, Texture texture = Texture::Task)
{
    return {from, to, false, texture, {}, 0};
}

/// Tasks and gaps of changing length, some far below a pixel and some far above.
model::Slices manySlices(int count)
{
    model::Slices slices;
    Time t = 0s;
    for (int i = 0; i < count; ++i) {
        const Time length = std::chrono::microseconds(1 + (i * 37) % 90) * (i % 700 == 0 ? 900 : 1);
        slices.push_back(slice(t, t + length, i % 3 == 0 ? Texture::Idle : Texture::Task));
        t += length + (i % 300 == 0 ? 20ms : 0us);
    }
    return slices;
}

using Pixels = std::set<int>;

void touch(Pixels& pixels, double left, double right, const TimeScale& scale)
{
    const int last = static_cast<int>(std::ceil(std::min(right, scale.right()) - 1e-6));
    int x = static_cast<int>(std::floor(std::max(left, scale.left) + 1e-6));
    do
        pixels.insert(x);
    while (++x < last);
}

} // namespace

class VisibleSlicesTest : public QObject
{
    Q_OBJECT

private slots:
    void aSliceAloneIsItself()
    {
        const model::Slices slices{slice(1s, 2s)};
        const TimeScale scale{.from = 0s, .to = 4s, .left = 0, .width = 400};
        const auto pieces = visiblePieces(slices, scale, 4s);
        QCOMPARE(pieces.size(), std::size_t(1));
        QCOMPARE(pieces[0].slice, std::optional<std::size_t>(0));
        QCOMPARE(pieces[0].left, 100.0);
        QCOMPARE(pieces[0].right, 200.0);
        QVERIFY(!pieces[0].isCutLeft && !pieces[0].isCutRight);
    }

    void whatGoesOnBeyondTheAxisIsCut()
    {
        const model::Slices slices{slice(0s, 4s)};
        const TimeScale scale{.from = 1s, .to = 2s, .left = 10, .width = 100};
        const auto pieces = visiblePieces(slices, scale, 4s);
        QCOMPARE(pieces.size(), std::size_t(1));
        QCOMPARE(pieces[0].left, 10.0);
        QCOMPARE(pieces[0].right, 110.0);
        QVERIFY(pieces[0].isCutLeft && pieces[0].isCutRight);
    }

    void anOpenSliceReachesUntilNow()
    {
        model::Slices slices{slice(1s, 1s)};
        slices.back().isOpen = true;
        const TimeScale scale{.from = 0s, .to = 4s, .left = 0, .width = 400};
        QCOMPARE(visiblePieces(slices, scale, 3s)[0].right, 300.0);
        QCOMPARE(sliceAt(slices, 2s, 3s), std::optional(slices[0]));
        QVERIFY(!sliceAt(slices, 3500ms, 3s));
    }

    void whatIsShortIsStillSeen()
    {
        const model::Slices slices{slice(1s, 1s + 1us)};
        const TimeScale scale{.from = 0s, .to = 4s, .left = 0, .width = 400};
        const auto pieces = visiblePieces(slices, scale, 4s);
        QCOMPARE(pieces.size(), std::size_t(1));
        QCOMPARE(pieces[0].width(), 1.0);
        QVERIFY(!pieces[0].slice);
    }

    void aStretchTakesTheTextureOfMostOfItsTime()
    {
        const model::Slices slices{slice(0us, 10us, Texture::Idle),
                                   slice(10us, 90us, Texture::Task),
                                   slice(90us, 95us, Texture::Blocked)};
        const TimeScale scale{.from = 0s, .to = 1s, .left = 0, .width = 100};
        const auto pieces = visiblePieces(slices, scale, 1s);
        QCOMPARE(pieces.size(), std::size_t(1));
        QCOMPARE(pieces[0].texture, Texture::Task);
    }

    void exactlyThePixelsOfTheSlicesAreCovered_data()
    {
        QTest::addColumn<Time>("from");
        QTest::addColumn<Time>("span");
        QTest::addRow("everything") << Time(0s) << Time(8s);
        QTest::addRow("a second") << Time(1s) << Time(1s);
        QTest::addRow("a tenth") << Time(1234567us) << Time(100ms);
        QTest::addRow("a millisecond") << Time(2345678us) << Time(1ms);
        QTest::addRow("beyond the end") << Time(100s) << Time(1s);
    }

    void exactlyThePixelsOfTheSlicesAreCovered()
    {
        QFETCH(Time, from);
        QFETCH(Time, span);
        static const model::Slices slices = manySlices(60'000);
        const TimeScale scale{.from = from, .to = from + span, .left = 0, .width = 800};
        Pixels apart;
        for (const Slice& each : slices) {
            if (each.to > scale.from && each.from < scale.to)
                touch(apart, scale.x(each.from), scale.x(each.to), scale);
        }
        Pixels together;
        for (const Piece& piece : visiblePieces(slices, scale, 0s))
            touch(together, piece.left, piece.right, scale);
        QCOMPARE(together, apart);
    }

    void noMorePiecesThanPixelsTakeTwo()
    {
        const model::Slices slices = manySlices(500'000);
        const TimeScale whole{.from = 0s, .to = slices.back().to, .left = 0, .width = 800};
        const std::size_t pieces = visiblePieces(slices, whole, 0s).size();
        QVERIFY(pieces > 0);
        QVERIFY(pieces <= 1600);
    }
};

QTEST_APPLESS_MAIN(VisibleSlicesTest)
#include "tst_visible_slices.moc"
