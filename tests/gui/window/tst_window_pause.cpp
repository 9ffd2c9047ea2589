// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/window/opened_window.h"
#include "tests/model/rows.h"

#include <QApplication>
#include <QTest>

#include <chrono>

using model::Time;
using tests::OpenedWindow;
using Phase = gui::RunController::Phase;

namespace {

constexpr int runMs = 30'000;

Time lengthOf(const model::Lane& lane)
{
    return lane.slices.back().to - lane.slices.front().from;
}

bool isAliveAt(const model::Lane& lane, Time t)
{
    return lane.slices.front().from < t && lane.slices.back().to > t;
}

} // namespace

#define TRY(condition) QVERIFY(QTest::qWaitFor([&] { return condition; }, runMs))

/// A real run that is paused for a while.
class WindowPause : public QObject
{
    Q_OBJECT

    OpenedWindow m_it;
    Time m_there{0};   ///< where the run stood when it was paused
    Time m_atLeast{0}; ///< that the pause lasted, by our clock

private slots:
    void cleanupTestCase()
    {
        QVERIFY(QTest::qWaitFor([] { return tests::nothingIsLeft(); }));
    }
    void timeStandsStillInAPause();
    void thePauseIsInNoLane();
    void everyClaimHoldsByTheTimesOfTheRun();
    void aSavedRunIsTheSame();

private:
    std::shared_ptr<const model::History> history() { return m_it.controller().history(); }
};

void WindowPause::timeStandsStillInAPause()
{
    m_it.click("run");
    TRY(m_it.printed().size() > 2);
    m_it.click("pause");
    TRY(m_it.controller().phase() == Phase::Paused);
    m_there = m_it.controller().moment().t;
    QCOMPARE(history()->clock().pauses().size(), std::size_t{1});
    QVERIFY(!history()->clock().pauses().front().length);
    const auto began = std::chrono::steady_clock::now();
    const auto kept = [began] { return std::chrono::steady_clock::now() - began; };
    TRY(kept() > 4 * m_there); // on the time axis it would be most of it
    QCOMPARE(m_it.controller().moment().t, m_there);
    m_atLeast = kept();
    m_it.click("pause");
    TRY(m_it.controller().phase() != Phase::Paused);
    QVERIFY(m_it.controller().moment().t <= m_there + (kept() - m_atLeast));
    TRY(m_it.hasEnded());
}

void WindowPause::thePauseIsInNoLane()
{
    const model::Pause pause = history()->clock().pauses().front();
    QCOMPARE(pause.at, m_there);
    QVERIFY(pause.length >= m_atLeast);
    std::vector<trace::Record> stamped;
    history()->forStamped(history()->size(), [&](const auto& it) { stamped.push_back(it); });
    const model::Timeline real = tests::draw(stamped);
    const model::Timeline& told = history()->timeline();
    QCOMPARE(told.end(), real.end() - *pause.length);
    QCOMPARE(told.lanes().size(), real.lanes().size());
    std::size_t paused = 0;
    for (std::size_t i = 0; i < told.lanes().size(); ++i) {
        const model::Lane& lane = told.lanes()[i];
        const bool wasPaused = isAliveAt(lane, pause.at);
        paused += wasPaused ? 1 : 0;
        QCOMPARE(lengthOf(lane), lengthOf(real.lanes()[i]) - (wasPaused ? *pause.length : Time(0)));
    }
    QVERIFY(paused > 1); // main, and who worked for it
}

void WindowPause::everyClaimHoldsByTheTimesOfTheRun()
{
    std::vector<model::Claim> all;
    const model::ClaimBook& claims = m_it.controller().moment().claims;
    for (std::size_t i = 0; i < claims.size(); ++i)
        all.push_back(claims.claim(i));
    model::ClaimBook expected(all);
    model::World world;
    history()->forEach([&](const trace::Record& record) {
        world.apply(record);
        expected.see(record, world);
    });
    expected.runEnded(world);
    for (std::size_t i = 0; i < claims.size(); ++i) {
        QVERIFY2(claims.claim(i).isUsual || claims.verdict(i).truth == model::Truth::Holds,
                 claims.claim(i).id.c_str());
        QCOMPARE(claims.verdict(i).because.en, expected.verdict(i).because.en);
        QVERIFY(claims.verdict(i).decidedBy == expected.verdict(i).decidedBy);
    }
}

void WindowPause::aSavedRunIsTheSame()
{
    const auto before = history();
    const QTemporaryDir place;
    const std::string file = place.filePath("paused.plab").toStdString();
    m_it.controller().save(file);
    m_it.window().openRecording(file);
    QVERIFY(history() != before);
    QVERIFY(history()->now() == before->now());
    QVERIFY(history()->clock().pauses() == before->clock().pauses());
    QCOMPARE(history()->timeline().end(), before->timeline().end());
}

LAB_WINDOW_TEST_MAIN(WindowPause)
#include "tst_window_pause.moc"
