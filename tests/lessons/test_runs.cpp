// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lessons/lesson_run.h"
#include "tests/lessons/lesson_settings.h"
#include "tests/support/test_main.h"

#include "model/words/endless.h"

#include <fmt/format.h>

/// Every lesson is run for real, again and again, and every run is as its claims say. The
/// environment may name the chapter and the start method that are to be tested: LESSONS_CHAPTER,
/// LESSONS_METHOD.
class TestRuns : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { session::becomeSubreaper(); }

    void everyLessonHasSettings()
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
        QTest::addColumn<QString>("method");
        for (const QString method : {"fork", "spawn", "forkserver"}) {
            for (std::size_t i = 0; i < m_settings.size(); ++i) {
                if (isMeant(lessonOf(m_settings[i]), method))
                    QTest::newRow((m_settings[i].title() + " by " + method.toStdString()).c_str())
                        << static_cast<int>(i) << method;
            }
        }
    }

    void claimsHoldInEveryRun()
    {
        QFETCH(int, index);
        QFETCH(QString, method);
        const auto& setting = m_settings[static_cast<std::size_t>(index)];
        const bool isOften = setting.knobs.empty();
        const std::uint64_t runs = method == "fork" ? (isOften ? 20 : 4) : (isOften ? 10 : 2);
        for (std::uint64_t seed = 1; seed <= runs; ++seed) {
            const std::string failed = failedOn(setting, method.toStdString(), seed);
            QVERIFY2(failed.empty(), fmt::format("seed {}\n{}", seed, failed).c_str());
        }
    }

private:
    lessons::Catalogue m_book;
    std::vector<tests::LessonSetting> m_settings = tests::lessonSettings(m_book);

    const lessons::Lesson& lessonOf(const tests::LessonSetting& setting) const
    {
        return *m_book.find(setting.lesson);
    }

    static bool isMeant(const lessons::Lesson& lesson, const QString& method)
    {
        const auto wanted = [](const char* variable, const QString& value) {
            return !qEnvironmentVariableIsSet(variable) || qEnvironmentVariable(variable) == value;
        };
        const bool isPossible =
            lesson.onlyMethod.empty() || lesson.onlyMethod == method.toStdString();
        return isPossible && wanted("LESSONS_METHOD", method) &&
               wanted("LESSONS_CHAPTER", QString::fromStdString(lesson.chapter));
    }

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

    /// The first moment at which somebody is said to wait for ever: in a run that came to its end
    /// nobody did.
    static std::string endless(const tests::Records& records)
    {
        model::World world;
        for (const trace::Record& record : records) {
            world.apply(record);
            if (const auto words = model::endlessInWords(world))
                return fmt::format("at {} ns: {}\n", record.at.t.count(), words->en);
        }
        return {};
    }

    std::string failedOn(const tests::LessonSetting& setting, const std::string& method,
                         std::uint64_t seed) const
    {
        const lessons::Lesson& lesson = lessonOf(setting);
        session::RunOptions options;
        options.lesson = lesson.id;
        options.knobs = lesson.knobValues(setting.knobs);
        options.method = method;
        options.seed = seed;
        options.speed = 50;
        const tests::Records records = tests::recordsOf(options);
        const auto* end = std::get_if<trace::RunEnd>(&records.back().event);
        if (end == nullptr || end->outcome != "completed" || end->dropped != 0)
            return "the run did not complete, or lost events";
        return tests::failures(tests::judged(lesson, records)) + unanswered(lesson, records) +
               endless(records);
    }
};

LAB_TEST_MAIN(TestRuns)
#include "test_runs.moc"
