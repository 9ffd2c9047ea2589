// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lessons/lesson_run.h"
#include "tests/lessons/lesson_settings.h"
#include "tests/support/test_main.h"

#include "model/history.h"

#include <chrono>
#include <poll.h>

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace {

/// Pauses a run again and again, and resumes it after a while.
class Pauser
{
public:
    explicit Pauser(session::Session& session) : m_session(session) {}

    void see(const trace::Record& record)
    {
        if (std::holds_alternative<trace::RunPaused>(record.event))
            m_until = Clock::now() + length;
        else if (++m_events % between == 0 && m_pauses < mostPauses) {
            ++m_pauses;
            m_session.pause();
        }
    }

    /// Milliseconds until the run is to be resumed, for poll(); -1 while it goes on.
    int patience()
    {
        if (!m_until)
            return -1;
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(*m_until - Clock::now());
        if (left > 0ms)
            return static_cast<int>(left.count());
        m_until.reset();
        m_session.resume();
        return -1;
    }

private:
    static constexpr auto length = 150ms; ///< longer than most sleeps and timeouts at the speed
    static constexpr int between = 12;    ///< events, of two pauses
    static constexpr int mostPauses = 4;

    session::Session& m_session;
    int m_events = 0;
    int m_pauses = 0;
    std::optional<Clock::time_point> m_until;
};

tests::Records recordsOfPausedRun(const session::RunOptions& options)
{
    session::Session session(options);
    tests::Records records;
    Pauser pauser(session);
    const auto visit = [&](std::span<const std::byte> frame) {
        records.push_back(trace::decode(frame));
        pauser.see(records.back());
    };
    pollfd stream{session.descriptor(), POLLIN, 0};
    while (session.read(visit) == session::ReadStatus::More)
        ::poll(&stream, 1, pauser.patience());
    return records;
}

} // namespace

/// Claims on runs that somebody pauses in their middle: they are as true as ever.
class TestPauses : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { session::becomeSubreaper(); }

    void claimsHoldInARunThatIsPaused_data()
    {
        QTest::addColumn<QString>("id");
        for (const lessons::Chapter& chapter : m_book.chapters()) {
            for (const lessons::Lesson& each : chapter.lessons)
                QTest::newRow(each.id.c_str()) << QString::fromStdString(each.id);
        }
    }

    void claimsHoldInARunThatIsPaused()
    {
        QFETCH(QString, id);
        const lessons::Lesson& lesson = *m_book.find(id.toStdString());
        session::RunOptions options;
        options.lesson = lesson.id;
        options.knobs = lesson.knobValues(tests::knobsForFewEvents(lesson));
        options.speed = 20;
        options.isPaused = true; // some are over before one can
        model::History run;
        tests::Records told;
        for (const trace::Record& stamped : recordsOfPausedRun(options))
            told.push_back(run.append(stamped));
        QCOMPARE(run.now().run.outcome, std::string("completed"));
        QVERIFY(!run.clock().pauses().empty());
        const std::string failed = tests::failures(tests::judged(lesson, told));
        QVERIFY2(failed.empty(), failed.c_str());
    }

private:
    lessons::Catalogue m_book;
};

LAB_TEST_MAIN(TestPauses)
#include "test_pauses.moc"
