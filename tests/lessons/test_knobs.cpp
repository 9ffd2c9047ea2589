// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/catalogue/lesson.h"
#include "tests/support/test_main.h"

using lessons::BadKnob;
using lessons::Catalogue;
using lessons::Lesson;

/// What a learner may turn, and what the answer is to a value that cannot be.
class TestKnobs : public QObject
{
    Q_OBJECT

private slots:
    void everyKnobHasItsDefault()
    {
        const std::map<std::string, std::string> expected{
            {"workers", "4"}, {"tasks", "5"}, {"seconds", "3"}};
        QCOMPARE(lesson("pool-five-tasks").knobValues({}), expected);
    }

    void aChosenValueReplacesTheDefault()
    {
        const auto values = lesson("pool-five-tasks").knobValues({{"workers", "2"}});
        QCOMPARE(values.at("workers"), std::string("2"));
        QCOMPARE(values.at("tasks"), std::string("5"));
    }

    void chineseValuesPassThroughWhole()
    {
        const std::string words = "两点水,三点水,四点水";
        const auto values = lesson("queue-producer-consumer").knobValues({{"values", words}});
        QCOMPARE(values.at("values"), words);
    }

    void aLessonAboutOneStartMethodRefusesTheOthers()
    {
        const Lesson& spawn = lesson("start-spawn");
        QCOMPARE(spawn.startMethod({}), std::string("spawn"));
        QCOMPARE(spawn.startMethod("spawn"), std::string("spawn"));
        try {
            (void)spawn.startMethod("fork");
            QFAIL("it was not refused");
        } catch (const lessons::BadMethod& refused) {
            QCOMPARE(refused.what(),
                     "lesson start-spawn is about spawn: it runs by spawn only, not by fork");
        }
    }

    void otherLessonsRunByAnyStartMethodAndByForkAtFirst()
    {
        QCOMPARE(lesson("daemon").startMethod({}), std::string("fork"));
        QCOMPARE(lesson("daemon").startMethod("forkserver"), std::string("forkserver"));
    }

    void aBadValueIsRefusedInOneSentence_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("knob");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("sentence");
        const QString whole = "workers must be a whole number from 1 to 16, not '%1'";
        const auto workers = [&](const char* name, const QString& value) {
            QTest::newRow(name) << "pool-five-tasks"
                                << "workers" << value << whole.arg(value);
        };
        workers("too few", "0");
        workers("too many", "17");
        workers("no number", "four");
        workers("a fraction", "2.5");
        workers("empty", "");
        workers("beyond any number", "99999999999999999999");
        QTest::newRow("not a number") << "daemon"
                                      << "seconds"
                                      << "nan"
                                      << "seconds must be a number from 1 to 10, not 'nan'";
        QTest::newRow("no seconds") << "daemon"
                                    << "seconds"
                                    << "0"
                                    << "seconds must be a number from 1 to 10, not '0'";
        QTest::newRow("two lines") << "process-join"
                                   << "name"
                                   << "a\nb"
                                   << "name must be one line of text without control characters";
        QTest::newRow("too long") << "process-join"
                                  << "name" << QString(41, u'水')
                                  << "name must have from 1 to 40 characters, not 41";
        QTest::newRow("unknown") << "daemon"
                                 << "wokers"
                                 << "3"
                                 << "lesson daemon has no knob 'wokers'; it has seconds";
    }
    void aBadValueIsRefusedInOneSentence()
    {
        QFETCH(QString, id);
        QFETCH(QString, knob);
        QFETCH(QString, value);
        QFETCH(QString, sentence);
        QString refusal = "not refused";
        try {
            lesson(id.toStdString()).knobValues({{knob.toStdString(), value.toStdString()}});
        } catch (const BadKnob& error) {
            refusal = QString::fromUtf8(error.what());
        }
        QCOMPARE(refusal, sentence);
    }

private:
    Catalogue m_book;
    const Lesson& lesson(const std::string& id) const { return *m_book.find(id); }
};

LAB_TEST_MAIN(TestKnobs)
#include "test_knobs.moc"
