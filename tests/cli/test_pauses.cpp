// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/test_main.h"

#include <QFile>

using tests::processlab;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray noted(qint64 t, int number, const QByteArray& event)
{
    return R"({"t":)" + QByteArray::number(t) + R"(,"pid":1,"seq":)" + QByteArray::number(number) +
           R"(,"event":")" + event + "\"}\n";
}

/// The events of the same run, had the user paused it in its middle for five minutes.
QByteArray withAPause(const QByteArray& run)
{
    constexpr qint64 length = 300'000'000'000;
    const QByteArray beforeTime = R"({"t":)";
    QByteArray paused;
    QList<QByteArray> lines = run.split('\n');
    lines.removeLast(); // nothing comes after the last line's end
    const qsizetype middle = lines.size() / 2;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const qsizetype comma = lines[i].indexOf(',');
        const qint64 t = lines[i].left(comma).mid(beforeTime.size()).toLongLong();
        paused += beforeTime + QByteArray::number(i > middle ? t + length : t) +
                  lines[i].mid(comma) + '\n';
        if (i == middle)
            paused += noted(t, 1, "run.paused") + noted(t + length, 2, "run.resumed");
    }
    return paused;
}

/// What is told of a run, without the two lines about its pause.
QByteArray withoutThePause(const QByteArray& text)
{
    QByteArray rest;
    for (const QByteArray& line : text.split('\n')) {
        const bool isOfPause = line.contains("run.paused") || line.contains("run.resumed") ||
                               line.endsWith("The run is paused") ||
                               line.endsWith("The run goes on");
        if (!isOfPause)
            rest += line + '\n';
    }
    rest.chop(1);
    return rest;
}

/// The recording of a run that was paused, in a terminal.
class PausesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString at(const QString& name) const { return m_folder.filePath(name); }

private slots:
    void initTestCase()
    {
        COMPARE_STATUS(processlab({"run", "pool-five-tasks", "--speed", "10", "--quiet", "--events",
                                   at("calm.jsonl")}),
                       0);
        QFile file(at("paused.jsonl"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(withAPause(contentOf(at("calm.jsonl"))));
    }

    void eventsKeepTheTimesTheyWereStampedWith()
    {
        COMPARE_STATUS(processlab({"export", at("paused.jsonl"), "-o", at("again.jsonl")}), 0);
        QVERIFY(contentOf(at("again.jsonl")).contains("run.resumed"));
        QCOMPARE(contentOf(at("again.jsonl")), contentOf(at("paused.jsonl")));
    }

    void allThatIsToldOfTheRunLeavesThePauseOut_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::newRow("a table") << ".csv";
        QTest::newRow("words") << ".txt";
    }

    void allThatIsToldOfTheRunLeavesThePauseOut()
    {
        QFETCH(QString, ending);
        for (const char* run : {"calm", "paused"})
            COMPARE_STATUS(processlab({"export", at(run) + ".jsonl", "-o", at(run) + ending}), 0);
        const QByteArray paused = contentOf(at("paused" + ending));
        const QByteArray calm = contentOf(at("calm" + ending));
        QCOMPARE(paused.count('\n'), calm.count('\n') + 2);
        QCOMPARE(withoutThePause(paused), calm);
    }

    void theClaimsAndTheirEvidenceAreTheSame()
    {
        const auto calm = processlab({"check", at("calm.jsonl")});
        const auto paused = processlab({"check", at("paused.jsonl")});
        COMPARE_STATUS(paused, 0);
        QCOMPARE(paused.output, calm.output);
    }

    void aMomentIsOneOfTheRun()
    {
        const auto drawn =
            processlab({"export", at("paused.jsonl"), "-o", at("no.svg"), "--at", "200"});
        COMPARE_STATUS(drawn, 2);
        QVERIFY2(drawn.errors.contains("after the run's end"), drawn.shown().constData());
    }
};

} // namespace

LAB_TEST_MAIN(PausesTest)
#include "test_pauses.moc"
