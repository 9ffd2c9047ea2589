// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lessons/lesson_run.h"
#include "tests/support/test_main.h"

using model::Truth;

/// Claims on runs that did not come to their end: every one is decided, and those about the end are
/// false.
class TestBrokenRuns : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { session::becomeSubreaper(); }

    void aRecordingCutAnywhereDecidesEveryClaim_data() { addLessons(); }

    void aRecordingCutAnywhereDecidesEveryClaim()
    {
        const tests::Records whole = tests::recordsOf(options());
        for (std::size_t kept = 0; kept < whole.size(); ++kept) {
            const tests::Records cut(whole.begin(),
                                     whole.begin() + static_cast<std::ptrdiff_t>(kept));
            verifyDecided(tests::judged(lesson(), cut));
        }
    }

    void anEmptyRecordingProvesNothingThatMustHappen_data() { addLessons(); }

    void anEmptyRecordingProvesNothingThatMustHappen()
    {
        for (const auto& [claim, verdict] : tests::judged(lesson(), {}))
            QCOMPARE(verdict.truth, claim.id == "no-signal" ? Truth::Holds : Truth::Fails);
    }

    void aRunStoppedInTheMiddleFails_data()
    {
        addLessons("daemon"); // nobody waits in it, so it may be over before it is stopped
    }

    void aRunStoppedInTheMiddleFails()
    {
        tests::Records records;
        session::RunOptions slow = options();
        slow.speed = 0.1;
        session::Session session(slow);
        tests::follow(session, [&](const trace::Record& record) {
            if (std::holds_alternative<trace::ProcessStartBegin>(record.event))
                session.stop();
            records.push_back(record);
        });
        QVERIFY(!records.empty());
        const auto* end = std::get_if<trace::RunEnd>(&records.back().event);
        QVERIFY(end != nullptr);
        QCOMPARE(end->outcome, std::string("stopped"));
        const auto claims = tests::judged(lesson(), records);
        verifyDecided(claims);
        QVERIFY(!tests::failures(claims).empty());
    }

private:
    lessons::Catalogue m_book;

    void addLessons(const std::string& butNot = {})
    {
        QTest::addColumn<QString>("id");
        for (const lessons::Chapter& chapter : m_book.chapters()) {
            for (const lessons::Lesson& each : chapter.lessons) {
                if (each.id != butNot)
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
        chosen.knobs = lesson().knobValues({});
        chosen.speed = 50;
        return chosen;
    }

    static void verifyDecided(const std::vector<tests::Judged>& claims)
    {
        for (const auto& [claim, verdict] : claims) {
            QVERIFY2(verdict.isFinal && verdict.truth != Truth::Open, claim.id.c_str());
            QVERIFY2(!verdict.because.en.empty() && !verdict.because.zhCN.empty(),
                     claim.id.c_str());
        }
    }
};

LAB_TEST_MAIN(TestBrokenRuns)
#include "test_broken_runs.moc"
