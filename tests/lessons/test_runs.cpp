// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lessons/lesson_run.h"
#include "tests/lessons/lesson_settings.h"
#include "tests/support/test_main.h"

#include <fmt/format.h>

/// Every lesson is run for real, again and again, and every run is as its claims say.
class TestRuns : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { session::becomeSubreaper(); }

    void everyLessonIsRun()
    {
        std::map<std::string, int> settings;
        for (const tests::LessonSetting& setting : m_settings)
            ++settings[setting.lesson];
        for (const lessons::Chapter& chapter : m_book.chapters()) {
            for (const lessons::Lesson& lesson : chapter.lessons)
                QVERIFY2(settings[lesson.id] > 2, lesson.id.c_str());
        }
    }

    void claimsHoldInEveryRun_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < m_settings.size(); ++i)
            QTest::newRow(m_settings[i].title().c_str()) << static_cast<int>(i);
    }

    void claimsHoldInEveryRun()
    {
        QFETCH(int, index);
        const auto& setting = m_settings[static_cast<std::size_t>(index)];
        const lessons::Lesson& lesson = *m_book.find(setting.lesson);
        const std::uint64_t runs = setting.knobs.empty() ? 20 : 4;
        for (std::uint64_t seed = 1; seed <= runs; ++seed) {
            const std::string failed = failedOn(lesson, setting.knobs, seed);
            QVERIFY2(failed.empty(), fmt::format("seed {}\n{}", seed, failed).c_str());
        }
    }

private:
    lessons::Catalogue m_book;
    std::vector<tests::LessonSetting> m_settings = tests::lessonSettings(m_book);

    /// The predictions that the run does not answer, one a line.
    static std::string unanswered(const lessons::Lesson& lesson, const tests::Records& records)
    {
        model::History run;
        for (const trace::Record& record : records)
            run.append(record);
        std::string failed;
        for (const lessons::Prediction& prediction : lesson.predictions) {
            if (!lessons::answerIn(run, prediction))
                failed += prediction.id + " is not answered\n";
        }
        return failed;
    }

    static std::string failedOn(const lessons::Lesson& lesson,
                                const std::map<std::string, std::string>& chosen,
                                std::uint64_t seed)
    {
        session::RunOptions options;
        options.lesson = lesson.id;
        options.knobs = lesson.knobValues(chosen);
        options.seed = seed;
        options.speed = 50;
        const tests::Records records = tests::recordsOf(options);
        const auto* end = std::get_if<trace::RunEnd>(&records.back().event);
        if (end == nullptr || end->outcome != "completed" || end->dropped != 0)
            return "the run did not complete, or lost events";
        return tests::failures(tests::judged(lesson, records)) + unanswered(lesson, records);
    }
};

LAB_TEST_MAIN(TestRuns)
#include "test_runs.moc"
