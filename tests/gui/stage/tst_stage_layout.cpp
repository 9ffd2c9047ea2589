// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/samples.h"
#include "tests/gui/stage/stage_at.h"

#include <QGuiApplication>
#include <QTest>

#include <functional>

using gui::PieceKey;
using gui::StagePiece;
using tests::StageAt;

namespace {

struct Run {
    const char* name;
    std::function<model::History()> make;
    double end;
};

const std::vector<Run>& runs()
{
    static const std::vector<Run> all{
        {"flagship", [] { return tests::flagship(); }, 2.9},
        {"daemon", tests::daemonRun, 1.1},
        {"queue", tests::producerConsumer, 2.5},
        {"zombie", tests::zombieAndStopped, 4.5},
        {"16 workers", [] { return tests::wide(16); }, 5.5},
        {"40 workers", [] { return tests::wide(40); }, 5.5},
    };
    return all;
}

/// What must not lie on one another: outlines may hold chips.
bool isSolid(const StagePiece& piece)
{
    using Shape = StagePiece::Shape;
    return piece.shape == Shape::Box || piece.shape == Shape::Chip || piece.shape == Shape::Heading;
}

QByteArray nameOf(const StagePiece& piece)
{
    return piece.text.toUtf8() + " at " + QByteArray::number(piece.place.x()) + ' ' +
           QByteArray::number(piece.place.y());
}

} // namespace

/// Where things stand: calm, legible, and the same whenever one looks.
class StageLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingOverlapsOrLeavesTheStage_data()
    {
        QTest::addColumn<int>("run");
        QTest::addColumn<double>("width");
        QTest::addColumn<bool>("isTight");
        for (std::size_t run = 0; run < runs().size(); ++run) {
            for (const double width : {420.0, 500.0, 780.0, 1400.0}) {
                for (const bool isTight : {false, true})
                    QTest::addRow("%s %g%s", runs()[run].name, width, isTight ? " tight" : "")
                        << static_cast<int>(run) << width << isTight;
            }
        }
    }

    void nothingOverlapsOrLeavesTheStage()
    {
        QFETCH(int, run);
        QFETCH(double, width);
        QFETCH(bool, isTight);
        const Run& it = runs()[static_cast<std::size_t>(run)];
        const model::History history = it.make();
        for (int step = 1; step <= 12; ++step) {
            const StageAt stage(history, it.end * step / 12, width, isTight);
            const QRectF room(0, 0, width, stage.height());
            for (auto a = stage.pieces().begin(); a != stage.pieces().end(); ++a) {
                QVERIFY2(a->place.isEmpty() || room.contains(a->place), nameOf(*a));
                for (auto b = std::next(a); b != stage.pieces().end(); ++b) {
                    const bool clash = isSolid(*a) && isSolid(*b) && a->place.intersects(b->place);
                    QVERIFY2(!clash, nameOf(*a) + " and " + nameOf(*b));
                }
            }
        }
    }

    void lookingBackMovesNoBox_data()
    {
        QTest::addColumn<int>("run");
        for (std::size_t run = 0; run < runs().size(); ++run)
            QTest::newRow(runs()[run].name) << static_cast<int>(run);
    }

    void lookingBackMovesNoBox()
    {
        QFETCH(int, run);
        const Run& it = runs()[static_cast<std::size_t>(run)];
        const model::History history = it.make();
        const StageAt last(history, it.end);
        int boxes = 0;
        for (int step = 0; step < 20; ++step) {
            const StageAt stage(history, it.end * step / 20);
            QCOMPARE(stage.height(), last.height());
            for (const StagePiece& piece : stage.pieces()) {
                if (piece.shape != StagePiece::Shape::Box)
                    continue;
                QCOMPARE(piece.place, last.process(piece.pid).place);
                ++boxes;
            }
        }
        QVERIFY(boxes > 20);
    }

    void childrenStandBelowTheirParentAndAnArrowLeadsToEach()
    {
        const StageAt stage(tests::flagship(), 1.0);
        const QRectF main = stage.process(17812).place;
        for (pid_t worker = 17813; worker <= 17816; ++worker) {
            const QRectF box = stage.process(worker).place;
            QVERIFY(box.top() > main.bottom());
            const StagePiece link =
                stage.find(PieceKey::About::Link, static_cast<std::uint64_t>(worker), true);
            QCOMPARE(link.from, QPointF(main.center().x(), main.bottom()));
            QCOMPARE(link.to, QPointF(box.center().x(), box.top()));
        }
    }

    void fortyWorkersAreAllThere()
    {
        const StageAt stage(tests::wide(40), 2);
        const auto boxes =
            std::count_if(stage.pieces().begin(), stage.pieces().end(),
                          [](const auto& piece) { return piece.shape == StagePiece::Shape::Box; });
        QCOMPARE(boxes, 41);
        QVERIFY(stage.height() < 600);
    }

    void aFamilyStandsBelowTheOthersWhereTheyNeedSeveralRows()
    {
        model::World world;
        int t = 0;
        const auto begins = [&](pid_t pid, pid_t parent) {
            world.apply({{std::chrono::milliseconds(++t), pid, 0},
                         trace::ProcessBegin{parent, "P", false}});
        };
        begins(10, 1);
        for (pid_t child = 11; child < 18; ++child)
            begins(child, 10);
        begins(30, 12); // 12 has a child
        const auto layout = gui::StageLayout::of({world, world}, 780);
        const auto boxOf = [&](pid_t pid) {
            return std::ranges::find(layout.pieces, pid, &StagePiece::pid)->place;
        };
        for (pid_t child = 11; child < 18; ++child)
            QVERIFY(child == 12 || boxOf(child).bottom() < boxOf(12).top());
        QVERIFY(boxOf(30).top() > boxOf(12).bottom());
    }

    void aDenseCrowdTakesLessRoom()
    {
        const model::History history = tests::wide(40);
        const model::World& now = history.now();
        const auto usual = gui::StageLayout::of({now, now, true}, 780);
        const auto dense = gui::StageLayout::of(
            {.shown = now, .latest = now, .isTight = true, .isDense = true}, 780);
        QVERIFY(dense.height < usual.height);
        std::vector<QRectF> boxes;
        for (const StagePiece& piece : dense.pieces) {
            if (piece.shape == StagePiece::Shape::Box)
                boxes.push_back(piece.place);
        }
        QCOMPARE(boxes.size(), std::size_t{41});
        for (std::size_t i = 1; i < boxes.size(); ++i)
            QVERIFY(!boxes[i].intersects(boxes[i - 1]));
    }

    void whoWaitsForATurnHasAButtonInItsBox()
    {
        model::World world;
        auto happens = [&world, t = 0](pid_t pid, trace::AnyEvent event) mutable {
            world.apply({{std::chrono::milliseconds(++t), pid, 0}, std::move(event)});
        };
        constexpr pid_t children = 12;
        happens(10, trace::ProcessBegin{1, "MainProcess", false});
        happens(9, trace::RunStepping{true});
        for (pid_t child = 11; child < 11 + children; ++child) {
            happens(10, trace::ProcessStartBegin{"Process", false, "fork"});
            happens(10, trace::ProcessStartEnd{child});
            happens(child, trace::ProcessBegin{10, "Process", false});
            happens(child, trace::TurnBegin{"lock.acquire.begin", 7, "", ""});
        }
        int keys = 0;
        int buttons = 0;
        const auto layout = gui::StageLayout::of({world, world, false, true}, 780);
        for (const StagePiece& button : layout.pieces) {
            if (button.shape != StagePiece::Shape::Button)
                continue;
            ++buttons;
            keys += button.notes.size() > 1 ? 1 : 0;
            const auto box = std::ranges::find_if(layout.pieces, [&](const StagePiece& piece) {
                return piece.shape == StagePiece::Shape::Box && piece.pid == button.pid;
            });
            QVERIFY(box->place.contains(button.place));
            QVERIFY(button.place.top() >= box->place.bottom() - box->footer);
        }
        QCOMPARE(buttons, children); // main waits for none
        QCOMPARE(keys, 8);           // 2 to 9
        for (const StagePiece& piece : gui::StageLayout::of({world, world}, 780).pieces)
            QVERIFY(piece.shape != StagePiece::Shape::Button);
    }

    void noProcessMeansNothing() { QVERIFY(StageAt(model::History(), 0).pieces().empty()); }
};

QTEST_MAIN(StageLayoutTest)
#include "tst_stage_layout.moc"
