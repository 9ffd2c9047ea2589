// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stage/piece_item.h"
#include "gui/stage/stage_scene.h"

#include <QApplication>
#include <QTest>

using gui::PieceItem;
using gui::PieceKey;
using gui::StagePiece;
using gui::StageScene;

namespace {

constexpr QRectF here(0, 0, 40, 20);
constexpr QRectF there(300, 100, 40, 20);
constexpr PieceKey fixed{PieceKey::About::Process, 1};
constexpr PieceKey task{PieceKey::About::Task, 1};

StagePiece chip(const PieceKey& key, const QRectF& place, std::optional<QRectF> origin = {})
{
    return {.key = key, .shape = StagePiece::Shape::Chip, .place = place, .origin = origin};
}

bool comesToRest(StageScene& scene)
{
    return QTest::qWaitFor([&scene] { return !scene.isMoving(); });
}

} // namespace

/// How things on the stage come, travel and go.
class StageMotion : public QObject
{
    Q_OBJECT

    std::unique_ptr<StageScene> m_scene;

    PieceItem& item(const PieceKey& key) { return *m_scene->items().at(key); }

private slots:
    void init()
    {
        m_scene = std::make_unique<StageScene>();
        m_scene->show({chip(fixed, here)});
    }

    void theFirstStandAtOnceAndNothingTicks()
    {
        QVERIFY(!m_scene->isMoving());
        QCOMPARE(item(fixed).shownPlace(), here);
        QCOMPARE(item(fixed).opacity(), 1.0);
        m_scene->show({chip(fixed, here)});
        QVERIFY(!m_scene->isMoving());
    }

    void whatChangesItsPlaceTravelsThereAndTheClockStops()
    {
        m_scene->show({chip(fixed, there)});
        QVERIFY(m_scene->isMoving());
        QCOMPARE(item(fixed).shownPlace(), here); // it does not jump
        QVERIFY(QTest::qWaitFor([this] { return item(fixed).shownPlace() != here; }));
        QVERIFY(comesToRest(*m_scene));
        QCOMPARE(item(fixed).shownPlace(), there);
    }

    void whatIsNewComesFromWhereItWasMade()
    {
        m_scene->show({chip(fixed, here), chip(task, there, here)});
        QCOMPARE(item(task).shownPlace(), here);
        QVERIFY(comesToRest(*m_scene));
        QCOMPARE(item(task).shownPlace(), there);
        QCOMPARE(item(task).opacity(), 1.0);
    }

    void whatIsGoneFadesAndIsForgotten()
    {
        m_scene->show({chip(fixed, here), chip(task, there)});
        QVERIFY(comesToRest(*m_scene));
        m_scene->show({chip(fixed, here)});
        QVERIFY(!m_scene->items().contains(task));
        QCOMPARE(m_scene->QGraphicsScene::items().size(), 2); // it is still seen to go
        QVERIFY(comesToRest(*m_scene));
        QCOMPARE(m_scene->QGraphicsScene::items().size(), 1);
    }

    void oneThatTurnsRoundGoesBackFromWhereItIs()
    {
        m_scene->show({chip(fixed, there)});
        QVERIFY(QTest::qWaitFor([this] { return item(fixed).shownPlace() != here; }));
        const QRectF onTheWay = item(fixed).shownPlace();
        m_scene->show({chip(fixed, here)});
        QCOMPARE(item(fixed).shownPlace(), onTheWay);
        QVERIFY(comesToRest(*m_scene));
        QCOMPARE(item(fixed).shownPlace(), here);
    }

    void aStillStageNeverMoves()
    {
        m_scene->setStill(true);
        m_scene->show({chip(fixed, there), chip(task, there, here)});
        QVERIFY(!m_scene->isMoving());
        QCOMPARE(item(fixed).shownPlace(), there);
        QCOMPARE(item(task).shownPlace(), there);
        m_scene->show({});
        QCOMPARE(m_scene->QGraphicsScene::items().size(), 0);
    }

    void stillnessEndsWhatMoves()
    {
        m_scene->show({chip(fixed, there)});
        m_scene->setStill(true);
        QVERIFY(!m_scene->isMoving());
        QCOMPARE(item(fixed).shownPlace(), there);
    }
};

QTEST_MAIN(StageMotion)
#include "tst_stage_motion.moc"
