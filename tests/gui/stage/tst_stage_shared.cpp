// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/stage/story.h"

#include <QGuiApplication>
#include <QTest>

using gui::PieceKey;
using gui::StagePiece;
using tests::mainPid;
using tests::StageAt;
using tests::Story;
using Look = StagePiece::Look;
using Shape = StagePiece::Shape;

namespace {

constexpr trace::SharedId shared{9};

/// Two processes count by hand.
struct Counting : Story {
    Counting() { tell(mainPid, trace::SharedCreated{shared, "counter", "5"}); }

    void reads(pid_t pid, const std::string& value)
    {
        tell(pid, trace::SharedRead{shared, "counter", value});
    }
    void writes(pid_t pid, const std::string& value)
    {
        tell(pid, trace::SharedWritten{shared, "counter", value});
    }

    pid_t a = child("A");
    pid_t b = child("B");
};

/// What stands in the box that the value is in.
std::vector<StagePiece> chipsIn(const StageAt& stage, const QRectF& room)
{
    std::vector<StagePiece> inside;
    for (const StagePiece& piece : stage.pieces()) {
        if (piece.shape == Shape::Chip && room.contains(piece.place))
            inside.push_back(piece);
    }
    return inside;
}

StagePiece valueIn(const StageAt& stage)
{
    const auto inside = chipsIn(stage, stage.shaped(Shape::Frame).place);
    return inside.size() == 1 ? inside.front() : StagePiece{};
}

/// The chip right under the process's box.
StagePiece handOf(const StageAt& stage, pid_t pid)
{
    const QRectF box = stage.process(pid).place;
    const auto below = chipsIn(stage, box.translated(0, box.height()));
    return below.size() == 1 ? below.front() : StagePiece{};
}

bool says(const StageAt& stage, const QString& words)
{
    return stage.words().contains(words);
}

} // namespace

/// Values, arrays and dicts on the stage.
class StageShared : public QObject
{
    Q_OBJECT

private slots:
    void aValueStandsThereWithItsName()
    {
        const Counting story;
        const StageAt stage = story.now();
        QCOMPARE(stage.find(PieceKey::About::Shared, 0).text,
                 QStringLiteral("Shared value counter"));
        QCOMPARE(valueIn(stage).text, QStringLiteral("5"));
        QCOMPARE(valueIn(stage).look, Look::Outlined);
        QVERIFY(says(stage, QStringLiteral("as it was made")));
    }

    void whatIsReadComesIntoTheHandAndGoesBackWhenItIsWritten()
    {
        Counting story;
        const StageAt before = story.now();
        story.reads(story.a, "5");
        const StageAt read = story.now();
        const StagePiece held = handOf(read, story.a);
        QCOMPARE(held.text, QStringLiteral("has read 5"));
        QVERIFY(held.origin && before.shaped(Shape::Frame).place.intersects(*held.origin));
        story.writes(story.a, "6");
        const StageAt written = story.now();
        QVERIFY(handOf(written, story.a).text.isEmpty());
        QCOMPARE(valueIn(written).key, held.key); // so that it travels
        QCOMPARE(valueIn(written).text, QStringLiteral("6"));
        QCOMPARE(valueIn(written).birth, written.process(story.a).birth);
        QVERIFY(says(written, QStringLiteral("written last by A, read last by A")));
    }

    void aLostUpdateIsToldOnceItHappens()
    {
        Counting story;
        story.reads(story.a, "5");
        story.reads(story.b, "5");
        story.writes(story.a, "6");
        const StageAt old = story.now();
        QVERIFY(handOf(old, story.b).text.contains(QStringLiteral("read 5")));
        QVERIFY(handOf(old, story.b).text.endsWith(QStringLiteral("old")));
        QCOMPARE(handOf(old, story.b).look, Look::Dashed);
        const QString loss = QStringLiteral("B wrote 6 from the 5 it had read: the 6 of A is lost");
        QVERIFY(!says(old, loss));
        const double before = story.t();
        story.writes(story.b, "6");
        const StageAt lost = story.now();
        QVERIFY(says(lost, loss));
        QVERIFY(says(lost, QStringLiteral("read 2 ×, written 2 × · 1 update(s) lost")));
        QVERIFY(!says(StageAt(story.history(), before), loss));
        // Its line was free: nothing moves when somebody looks back.
        QCOMPARE(StageAt(story.history(), before).height(), lost.height());
    }

    void manyUpdatesAreLostAtOnce()
    {
        Counting story;
        story.reads(story.a, "5");
        for (const char* value : {"6", "7", "8"}) {
            story.reads(story.b, value);
            story.writes(story.b, value);
        }
        story.writes(story.a, "6");
        QVERIFY(says(story.now(), QStringLiteral("A wrote 6 from the 5 it had read, over 8: 3 "
                                                 "write(s) that it had not seen are lost")));
    }

    void anArrayShowsItsItems()
    {
        Story story;
        const pid_t child = story.child("child");
        story.tell(mainPid, trace::SharedCreated{shared, "numbers", "[0, 0, 0]"});
        story.tell(child, trace::SharedWritten{shared, "numbers[1]", "4"});
        const StageAt stage = story.now();
        const auto items = chipsIn(stage, stage.shaped(Shape::Frame).place);
        QCOMPARE(items.size(), std::size_t{3});
        QCOMPARE(items[1].text, QStringLiteral("4"));
        QCOMPARE(items[1].look, Look::Solid);
        QCOMPARE(items[2].look, Look::Outlined);
        QVERIFY(items[0].place.right() < items[1].place.left());
    }

    void aDictShowsItsKeys()
    {
        Story story;
        story.tell(mainPid, trace::SharedCreated{shared, "told", "{}"});
        QVERIFY(says(story.now(), QStringLiteral("empty")));
        story.tell(mainPid, trace::SharedWritten{shared, "told['k']", "'v'"});
        QCOMPARE(valueIn(story.now()).text, QStringLiteral("'k': 'v'"));
        story.tell(mainPid, trace::SharedWritten{shared, "told.pop()", "'k'"});
        QVERIFY(says(story.now(), QStringLiteral("not known: nobody has read it whole")));
    }

    void whatOneHoldsOfTwoThingsStandsSideBySide()
    {
        Counting story;
        story.tell(mainPid, trace::SharedCreated{{10}, "limit", "7"});
        story.reads(story.a, "5");
        story.tell(story.a, trace::SharedRead{{10}, "limit", "7"});
        const StageAt stage = story.now();
        const QRectF box = stage.process(story.a).place;
        const auto held = chipsIn(stage, box.translated(0, box.height()));
        QCOMPARE(held.size(), std::size_t{2});
        QVERIFY(!held[0].place.intersects(held[1].place));
    }
};

QTEST_MAIN(StageShared)
#include "tst_stage_shared.moc"
