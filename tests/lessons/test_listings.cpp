// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/catalogue/lesson.h"
#include "tests/support/test_main.h"

#include <QProcess>
#include <QRegularExpression>

/// Every listing is a program that python3 runs, and it prints what its lesson says.
class TestListings : public QObject
{
    Q_OBJECT

private slots:
    void startAndJoinPrintsFourLinesInOrder()
    {
        QCOMPARE(withoutPids(printedBy("process-join")),
                 QStringList({"I am the parent, PID #.", "The child starts now.",
                              "I am the child test, PID #.", "The child has ended."}));
    }

    void withoutDaemonTheChildFinishes()
    {
        QStringList lines = printedBy("no-daemon");
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.removeOne("The parent is at its last line."));
        QCOMPARE(lines,
                 QStringList({"The child begins its work.", "The child has finished its work."}));
    }

    void aDaemonNeverFinishes()
    {
        const QStringList lines = printedBy("daemon");
        QVERIFY(lines.contains("The parent is at its last line."));
        QVERIFY(!lines.contains("The child has finished its work."));
    }

    void aJoinedDaemonFinishesBeforeMainGoesOn()
    {
        QCOMPARE(printedBy("daemon-join"),
                 QStringList({"The child begins its work.", "The child has finished its work.",
                              "The parent is at its last line."}));
    }

    void thePoolDoesAllTasksOnItsFourWorkers()
    {
        const QStringList lines = printedBy("pool-five-tasks");
        QCOMPARE(lines.size(), 13);
        QCOMPARE(lines.filter(QRegularExpression("^Task \\d ran \\d\\.\\d\\d s\\.$")).size(), 5);
        QCOMPARE(lines.filter("Waiting for all tasks...").size(), 1);
        QCOMPARE(lines.last(), QString("All tasks done."));
        QSet<QString> workers;
        for (const QString& line : lines.filter("Run task"))
            workers.insert(line.section('(', 1));
        QVERIFY(!workers.isEmpty() && workers.size() <= 4);
    }

    void theReaderGetsTheFirstOfWhatWasPutAndIsTerminated()
    {
        const QStringList lines = printedBy("queue-producer-consumer");
        const QStringList put =
            lines.filter(QRegularExpression("^Put ")).replaceInStrings("Put ", "");
        const QStringList got =
            lines.filter(QRegularExpression("^Got ")).replaceInStrings("Got ", "");
        QCOMPARE(put, QStringList({"Apple", "Banana", "Cat", "Dog"}));
        QCOMPARE(got, put.mid(0, got.size()));
        QCOMPARE(lines.last(), QString("Exit codes: writer 0, reader -15."));
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

    QStringList printedBy(const std::string& lesson)
    {
        const auto listing = m_book.find(lesson)->folder / "listing.py";
        // Unbuffered, print() writes a line and its end apart, and lines of two processes mix.
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove("PYTHONUNBUFFERED");
        QProcess python;
        python.setProcessEnvironment(environment);
        python.start("python3", {QUICK_LISTING, "20", QString::fromStdString(listing.string())});
        if (!python.waitForFinished(60'000))
            return {"python3 did not finish: " + python.errorString()};
        const QString errors = QString::fromUtf8(python.readAllStandardError());
        if (python.exitCode() != 0 || !errors.isEmpty())
            return {"python3 failed: " + errors};
        return QString::fromUtf8(python.readAllStandardOutput()).split('\n', Qt::SkipEmptyParts);
    }

    static QStringList withoutPids(QStringList lines)
    {
        return lines.replaceInStrings(QRegularExpression("\\d+"), "#");
    }
};

LAB_TEST_MAIN(TestListings)
#include "test_listings.moc"
