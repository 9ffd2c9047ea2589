// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lessons/lesson_settings.h"
#include "tests/support/test_main.h"

#include <QProcess>
#include <QRegularExpression>

/// Every listing is a program that python3 runs, and it prints what its lesson says.
class TestListings : public QObject
{
    Q_OBJECT

private slots:
    void aListingPrintsWhatItsLessonSays_data()
    {
        QTest::addColumn<QString>("id");
        for (const lessons::Chapter& chapter : m_book.chapters()) {
            for (const lessons::Lesson& lesson : chapter.lessons)
                QTest::newRow(lesson.id.c_str()) << QString::fromStdString(lesson.id);
        }
    }

    void aListingPrintsWhatItsLessonSays()
    {
        QFETCH(QString, id);
        const lessons::Lesson& lesson = *m_book.find(id.toStdString());
        const auto facts = tests::dataOf(lesson) / "listing_facts.py";
        QProcess python;
        python.start("python3", {CHECK_LISTING, QString::fromStdString(facts.string()),
                                 QString::fromStdString((lesson.folder / "listing.py").string())});
        QVERIFY2(python.waitForFinished(60'000), qPrintable(python.errorString()));
        QVERIFY2(python.exitStatus() == QProcess::NormalExit && python.exitCode() == 0,
                 python.readAllStandardError().constData());
    }

    void theScenarioPrintsTheSameLinesAsTheListing()
    {
        for (const lessons::Chapter& chapter : m_book.chapters()) {
            for (const lessons::Lesson& lesson : chapter.lessons) {
                const QStringList python = linesIn(lesson.pythonListing());
                QVERIFY2(!python.isEmpty(), lesson.id.c_str());
                QCOMPARE(linesIn(lesson.cppListing()), python);
            }
        }
    }

private:
    lessons::Catalogue m_book;

    /// What the program prints, with {} wherever a value is filled in.
    static QStringList linesIn(const std::string& program)
    {
        const QRegularExpression print("print\\(f?\"([^\"]*)\"");
        QStringList lines;
        auto found = print.globalMatch(QString::fromStdString(program));
        while (found.hasNext())
            lines += found.next().captured(1).replace(QRegularExpression("\\{[^}]*\\}"), "{}");
        return lines;
    }
};

LAB_TEST_MAIN(TestListings)
#include "test_listings.moc"
