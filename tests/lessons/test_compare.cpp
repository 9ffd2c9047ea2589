// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lessons/lesson_run.h"
#include "tests/support/test_main.h"

#include "model/compare/comparison.h"

using model::compare::Difference;

namespace {

struct Setting {
    std::string lesson;
    std::string method = "fork";
    std::uint64_t seed = 1;
    std::map<std::string, std::string> knobs{};
};

/// Compares real runs, whose PIDs, times and interleavings are what they are.
class TestCompare : public QObject
{
    Q_OBJECT

    lessons::Catalogue m_book;

    model::History run(const Setting& setting) const
    {
        session::RunOptions options;
        options.lesson = setting.lesson;
        options.method = setting.method;
        options.seed = setting.seed;
        options.knobs = m_book.find(setting.lesson)->knobValues(setting.knobs);
        options.speed = 20;
        model::History history;
        session::Session session(options);
        tests::follow(session, [&](const trace::Record& record) { history.append(record); });
        return history;
    }

private slots:
    void initTestCase() { session::becomeSubreaper(); }

    void theSameLessonAgainIsNoDifference_data()
    {
        QTest::addColumn<QString>("method");
        for (const char* method : {"fork", "spawn", "forkserver"})
            QTest::newRow(method) << method;
    }

    void theSameLessonAgainIsNoDifference()
    {
        QFETCH(QString, method);
        const model::History kept = run({"process-join"});
        const model::History again = run({"process-join", method.toStdString()});
        const auto comparison = model::compare::compared(kept, again);
        QVERIFY(!comparison.first());
        QVERIFY(comparison.areThingsTheSame());
    }

    void anotherKnobIsFoundWhereItIsFirstUsed()
    {
        const model::History kept = run({"process-join"});
        const model::History shown = run({"process-join", "fork", 1, {{"name", "other"}}});
        const auto first = model::compare::compared(kept, shown).first();
        QVERIFY(first && first->kept && first->shown);
        const auto started = [](const model::History& history, std::size_t event) {
            const trace::Record record = history.at(event);
            const auto* start = std::get_if<trace::ProcessStartBegin>(&record.event);
            return start ? start->name : std::string();
        };
        QCOMPARE(started(kept, *first->kept), "test");
        QCOMPARE(started(shown, *first->shown), "other");
    }

    void anotherSeedIsFoundWhereItIsFirstUsed()
    {
        const std::map<std::string, std::string> knobs{{"workers", "1"}, {"numbers", "1"}};
        const model::History kept = run({"pool-apply", "fork", 1, knobs});
        const model::History shown = run({"pool-apply", "fork", 2, knobs});
        const auto first = model::compare::compared(kept, shown).first();
        QVERIFY(first && first->kind == Difference::Kind::Other && first->shown);
        QVERIFY(std::holds_alternative<trace::SleepBegin>(shown.at(*first->shown).event));
    }
};

} // namespace

LAB_TEST_MAIN(TestCompare)
#include "test_compare.moc"
