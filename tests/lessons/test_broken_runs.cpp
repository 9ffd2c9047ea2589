// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lessons/lesson_run.h"
#include "tests/lessons/lesson_settings.h"
#include "tests/support/test_main.h"

#include <csignal>
#include <set>

using model::Truth;

/// Claims on runs that did not come to their end: what was still to come is not known, so nothing
/// that needed it is held against them.
class TestBrokenRuns : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { session::becomeSubreaper(); }

    void aRecordingCutAnywhereFailsNoClaim_data() { addLessons(); }

    void aRecordingCutAnywhereFailsNoClaim()
    {
        const tests::Records whole = tests::recordsOf(options());
        for (std::size_t kept = 0; kept < whole.size(); ++kept) {
            const tests::Records cut(whole.begin(),
                                     whole.begin() + static_cast<std::ptrdiff_t>(kept));
            verifyNothingHeldAgainst(tests::judged(lesson(), cut));
        }
        for (const auto& [claim, verdict] : tests::judged(lesson(), whole))
            QVERIFY2(verdict.truth != Truth::Open, claim.id.c_str());
    }

    void aRunStoppedAnywhereFailsNoClaim_data() { addLessons(); }

    void aRunStoppedAnywhereFailsNoClaim()
    {
        const tests::Records whole = tests::recordsOf(options());
        model::World world;
        tests::Records begun;
        for (std::size_t kept = 0; kept + 1 < whole.size(); ++kept) {
            begun.push_back(whole[kept]);
            world.apply(whole[kept]);
            verifyNothingHeldAgainst(tests::judged(lesson(), stoppedNow(begun, world)));
        }
    }

    void anEmptyRecordingDecidesNothing_data() { addLessons(); }

    void anEmptyRecordingDecidesNothing()
    {
        for (const auto& [claim, verdict] : tests::judged(lesson(), {}))
            QCOMPARE(verdict.truth, Truth::Open);
    }

    void aRunStoppedBeforeItsFirstEventLeavesClaimsUndecided_data() { addLessons(); }

    void aRunStoppedBeforeItsFirstEventLeavesClaimsUndecided()
    {
        session::RunOptions paused = options();
        paused.isPaused = true;
        verifyUndecided(recordsUntilStopped<trace::RunPaused>(paused));
    }

    void aRunStoppedInTheMiddleLeavesClaimsUndecided_data()
    {
        // Nobody waits in these, so they may be over before they are stopped in the middle. That
        // a stop does them no wrong either is proved event by event in aRunStoppedAnywhere….
        addLessons({"daemon", "pool-no-join", "process-sum", "shared-counter",
                    "shared-counter-lock", "start-methods-compare"});
    }

    void aRunStoppedInTheMiddleLeavesClaimsUndecided()
    {
        session::RunOptions slow = options();
        slow.speed = 0.1;
        verifyUndecided(
            recordsUntilStopped<trace::ProcessStartBegin, trace::SubprocessStartEnd>(slow));
    }

    void lookingBackShowsWhatWasSeenLive_data() { addLessons(); }

    void lookingBackShowsWhatWasSeenLive()
    {
        model::ClaimBook book(lesson().claims);
        model::World world;
        std::vector<std::vector<model::Verdict>> live{verdictsOf(book)};
        for (const trace::Record& record : tests::recordsOf(options())) {
            world.apply(record);
            book.see(record, world);
            live.push_back(verdictsOf(book));
        }
        book.runEnded(world);
        live.back() = verdictsOf(book);
        for (std::size_t events = 0; events < live.size(); ++events) {
            for (std::size_t claim = 0; claim < book.size(); ++claim)
                verifySame(book.verdictAfter(claim, events), live[events][claim]);
        }
    }

private:
    lessons::Catalogue m_book;

    void addLessons(const std::set<std::string>& butNot = {})
    {
        QTest::addColumn<QString>("id");
        for (const lessons::Chapter& chapter : m_book.chapters()) {
            for (const lessons::Lesson& each : chapter.lessons) {
                if (!butNot.contains(each.id))
                    QTest::newRow(each.id.c_str()) << QString::fromStdString(each.id);
            }
        }
    }

    const lessons::Lesson& lesson() const
    {
        QFETCH(QString, id);
        return *m_book.find(id.toStdString());
    }

    session::RunOptions options() const
    {
        session::RunOptions chosen;
        chosen.lesson = lesson().id;
        chosen.knobs = lesson().knobValues(tests::knobsForFewEvents(lesson()));
        chosen.speed = 50;
        return chosen;
    }

    /// Of a run that is stopped at an event of these kinds.
    template <class... Events>
    static tests::Records recordsUntilStopped(const session::RunOptions& options)
    {
        tests::Records records;
        session::Session session(options);
        tests::follow(session, [&](const trace::Record& record) {
            if ((std::holds_alternative<Events>(record.event) || ...))
                session.stop();
            records.push_back(record);
        });
        const auto* end =
            records.empty() ? nullptr : std::get_if<trace::RunEnd>(&records.back().event);
        if (end == nullptr || end->outcome != "stopped")
            throw std::runtime_error("the run was not stopped");
        return records;
    }

    /// The run as the runner ends it when it is told to stop: who still lives is killed and reaped.
    static tests::Records stoppedNow(tests::Records records, const model::World& now)
    {
        trace::At at{.t = records.back().at.t, .pid = records.front().at.pid, .seq = 1'000'000};
        const auto note = [&](trace::AnyEvent event) {
            ++at.seq;
            records.push_back({at, std::move(event)});
        };
        note(trace::RunEnding{.why = "stopped"});
        for (const auto& [pid, process] : now.processes) {
            if (process.isAlive())
                note(trace::ProcessSignal{.child = pid, .signal = SIGKILL});
        }
        for (const auto& [pid, process] : now.processes) {
            if (process.isAlive())
                note(trace::ProcessDead{.child = pid});
            if (!process.exitCode)
                note(trace::ProcessExit{.child = pid, .code = process.isAlive() ? -SIGKILL : 0});
        }
        note(trace::RunEnd{.outcome = "stopped", .code = -SIGKILL});
        return records;
    }

    static std::vector<model::Verdict> verdictsOf(const model::ClaimBook& book)
    {
        std::vector<model::Verdict> verdicts;
        for (std::size_t claim = 0; claim < book.size(); ++claim)
            verdicts.push_back(book.verdict(claim));
        return verdicts;
    }

    static void verifySame(const model::Verdict& one, const model::Verdict& other)
    {
        QCOMPARE(one.truth, other.truth);
        QCOMPARE(one.because.en, other.because.en);
        QCOMPARE(one.isFinal, other.isFinal);
        QVERIFY(one.decidedBy == other.decidedBy);
    }

    void verifyUndecided(const tests::Records& stopped) const
    {
        const auto claims = tests::judged(lesson(), stopped);
        verifyNothingHeldAgainst(claims);
        QVERIFY(!tests::failures(claims).empty());
    }

    static void verifyNothingHeldAgainst(const std::vector<tests::Judged>& claims)
    {
        for (const auto& [claim, verdict] : claims) {
            QVERIFY2(verdict.isFinal, claim.id.c_str());
            QVERIFY2(claim.isUsual || verdict.truth != Truth::Fails, claim.id.c_str());
            QVERIFY2(!verdict.because.en.empty() && !verdict.because.zhCN.empty(),
                     claim.id.c_str());
        }
    }
};

LAB_TEST_MAIN(TestBrokenRuns)
#include "test_broken_runs.moc"
