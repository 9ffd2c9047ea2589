// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/catalogue/marked_lines.h"
#include "tests/lessons/lesson_run.h"
#include "tests/support/test_main.h"

#include <algorithm>

using Lines = QList<unsigned>;

/// Every process of a run says at which line of its program it is.
class TestLines : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { session::becomeSubreaper(); }

    void linesAreReachedInTheProgramsOrder_data()
    {
        QTest::addColumn<QString>("method");
        for (const char* method : {"fork", "spawn", "forkserver"})
            QTest::newRow(method) << method;
    }

    void linesAreReachedInTheProgramsOrder()
    {
        QFETCH(QString, method);
        const lessons::Lesson& lesson = *m_book.find("daemon-join");
        const auto lines =
            pythonLines(lesson, recordsOf(lesson, {{"seconds", "1"}}, method.toStdString()));
        QCOMPARE(lines.size(), std::size_t{2});
        QCOMPARE(lines[0].second, Lines({15, 16, 17, 18}));
        QCOMPARE(lines[1].second, Lines({9, 10, 11}));
    }

    void aLineIsSaidOnceWhileTheProcessStaysAtIt()
    {
        const lessons::Lesson& lesson = *m_book.find("pool-five-tasks");
        const auto lines = pythonLines(
            lesson,
            recordsOf(lesson, {{"workers", "1"}, {"tasks", "2"}, {"seconds", "1"}}, "fork"));
        QCOMPARE(lines.size(), std::size_t{2});
        QCOMPARE(lines[0].second, Lines({20, 21, 23, 24, 25, 26, 27}));
        QCOMPARE(lines[1].second, Lines({13, 15, 16, 13, 15, 16}));
    }

    void everyLineThatARunReachesIsALineOfTheListing_data()
    {
        QTest::addColumn<QString>("id");
        for (const lessons::Chapter& chapter : m_book.chapters()) {
            for (const lessons::Lesson& lesson : chapter.lessons)
                QTest::newRow(lesson.id.c_str()) << QString::fromStdString(lesson.id);
        }
    }

    void everyLineThatARunReachesIsALineOfTheListing()
    {
        QFETCH(QString, id);
        const lessons::Lesson& lesson = *m_book.find(id.toStdString());
        const auto lines = pythonLines(lesson, recordsOf(lesson, {}, "fork"));
        QVERIFY(!lines.empty());
        for (const auto& [pid, reached] : lines)
            QVERIFY(!reached.contains(0u));
    }

private:
    lessons::Catalogue m_book;

    static tests::Records recordsOf(const lessons::Lesson& lesson,
                                    const std::map<std::string, std::string>& knobs,
                                    const std::string& method)
    {
        session::RunOptions options;
        options.lesson = lesson.id;
        options.knobs = lesson.knobValues(knobs);
        options.speed = 50;
        options.method = method;
        return tests::recordsOf(options);
    }

    /// What each process reached, in lines of the listing; 0 for one that has none. Main first.
    static std::vector<std::pair<pid_t, Lines>> pythonLines(const lessons::Lesson& lesson,
                                                            const tests::Records& records)
    {
        const std::map<unsigned, unsigned> marks = lesson.pythonLines();
        std::vector<std::pair<pid_t, Lines>> all;
        for (const trace::Record& record : records) {
            const auto* reached = std::get_if<trace::LineReached>(&record.event);
            if (!reached)
                continue;
            auto mine = std::ranges::find(all, record.at.pid, &std::pair<pid_t, Lines>::first);
            if (mine == all.end())
                mine = all.insert(all.end(), {record.at.pid, {}});
            const auto statement = lessons::statementAt(marks, reached->line);
            mine->second << (statement ? statement->pythonLine : 0u);
        }
        return all;
    }
};

LAB_TEST_MAIN(TestLines)
#include "test_lines.moc"
