// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/language/language.h"
#include "tests/gui/geometry/stage_faults.h"
#include "tests/gui/samples.h"
#include "tests/gui/stage/stage_at.h"

#include <QGuiApplication>
#include <QTest>

#include <array>
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

/// How little room there is, and for whom it is drawn.
struct Manner {
    const char* name;
    double width;
    bool isTight = false;
    bool isDense = false;
    bool isForRoom = false;
};

constexpr std::array manners{
    Manner{"the smallest window", 490},
    Manner{"the smallest window, low", 490, true},
    Manner{"the smallest window, a crowd", 490, true, true},
    Manner{"a window", 780},
    Manner{"a window, low", 780, true},
    Manner{"a window, a crowd", 780, true, true},
    Manner{"a large screen", 1400},
    Manner{"a very large screen", 2900},
    Manner{"before a class", 640, true, false, true},
    Manner{"before a class, a crowd", 640, true, true, true},
};

gui::StageLayout layoutAt(const model::History& history, double t, const Manner& manner)
{
    const model::World world = history.worldAt(tests::seconds(t));
    return gui::StageLayout::of({.shown = world,
                                 .latest = history.now(),
                                 .isTight = manner.isTight,
                                 .t = tests::seconds(t),
                                 .isDense = manner.isDense,
                                 .isForRoom = manner.isForRoom},
                                manner.width);
}

} // namespace

/// Where things stand: calm, legible, and the same whenever one looks.
class StageLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void everythingOnTheStageHasItsRoom_data()
    {
        QTest::addColumn<std::size_t>("run");
        QTest::addColumn<std::size_t>("manner");
        QTest::addColumn<bool>("isChinese");
        for (std::size_t run = 0; run < runs().size(); ++run) {
            for (std::size_t manner = 0; manner < manners.size(); ++manner) {
                for (const bool isChinese : {false, true})
                    QTest::addRow("%s, %s%s", runs()[run].name, manners[manner].name,
                                  isChinese ? ", Chinese" : "")
                        << run << manner << isChinese;
            }
        }
    }

    void everythingOnTheStageHasItsRoom()
    {
        QFETCH(std::size_t, run);
        QFETCH(std::size_t, manner);
        QFETCH(bool, isChinese);
        const Run& it = runs()[run];
        const model::History history = it.make();
        gui::useLanguage(isChinese ? gui::Language::Chinese : gui::Language::English);
        QStringList faults;
        for (int step = 1; step <= 12; ++step) {
            const auto layout = layoutAt(history, it.end * step / 12, manners[manner]);
            faults << tests::stageFaults(layout.pieces,
                                         QRectF(0, 0, manners[manner].width, layout.height));
        }
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    void cleanup() { gui::useLanguage(gui::Language::English); }

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
