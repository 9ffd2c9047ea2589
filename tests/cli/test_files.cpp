// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using tests::processlab;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Recordings, exports of them, and checks on them; all from one run.
class FilesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString at(const QString& name) const { return m_folder.filePath(name); }

private slots:
    void initTestCase()
    {
        const auto run = processlab({"run", "queue-producer-consumer", "--speed", "10", "--quiet",
                                     "--record", at("run.plab"), "--events", at("live.jsonl"),
                                     "--export", at("after.jsonl"), "--export", at("after.svg")});
        COMPARE_STATUS(run, 0);
    }

    void cleanup() { QCOMPARE(QDir(m_folder.path()).entryList({"*.part*"}), QStringList()); }

    void theSameEventsComeByEveryWay()
    {
        COMPARE_STATUS(processlab({"export", at("run.plab"), "-o", at("replayed.jsonl")}), 0);
        const QByteArray live = contentOf(at("live.jsonl"));
        QVERIFY(live.count('\n') > 20);
        QCOMPARE(contentOf(at("replayed.jsonl")), live);
        QCOMPARE(contentOf(at("after.jsonl")), live);
        COMPARE_STATUS(processlab({"export", at("live.jsonl"), "-o", at("again.jsonl")}), 0);
        QCOMPARE(contentOf(at("again.jsonl")), live);
    }

    void csvHasARowAnEvent()
    {
        COMPARE_STATUS(processlab({"export", at("run.plab"), "-o", at("run.csv")}), 0);
        QVERIFY(contentOf(at("run.csv")).count('\n') > contentOf(at("live.jsonl")).count('\n'));
        QVERIFY(contentOf(at("run.csv")).contains("queue.put.begin"));
    }

    void severalFilesAreWrittenAtOnce()
    {
        const auto written =
            processlab({"export", at("run.plab"), "-o", at("a.png"), "-o", at("a.svg"), "-o",
                        at("a.pdf"), "--size", "1000x500", "--scale", "1", "--theme", "dark"});
        COMPARE_STATUS(written, 0);
        QVERIFY(contentOf(at("a.png")).startsWith("\x89PNG"));
        QVERIFY(contentOf(at("a.pdf")).startsWith("%PDF"));
        QVERIFY(contentOf(at("a.svg")).contains("<svg"));
        QCOMPARE(written.errors, QString());
    }

    void aLocaleOfAnotherEncodingIsNotWorthAWord()
    {
        auto environment = tests::bareEnvironment();
        environment.insert("LC_ALL", "C");
        const auto drawn =
            processlab({"export", at("run.plab"), "-o", at("plain.png")}, environment);
        COMPARE_STATUS(drawn, 0);
        QCOMPARE(drawn.errors, QString());
    }

    void aRecordingIsChecked()
    {
        const auto check = processlab({"check", at("run.plab")});
        COMPARE_STATUS(check, 0);
        QVERIFY(check.output.contains("✓ "));
        COMPARE_STATUS(processlab({"check", at("live.jsonl")}), 0);
    }

    void checkIsAlsoJson()
    {
        const auto check = processlab({"check", at("run.plab"), "--json"});
        COMPARE_STATUS(check, 0);
        const QJsonObject json = QJsonDocument::fromJson(check.output.toUtf8()).object();
        QCOMPARE(json["lesson"].toString(), QString("queue-producer-consumer"));
        QCOMPARE(json["failed"].toInt(), 0);
        const QJsonArray claims = json["runs"][0]["claims"].toArray();
        QVERIFY(!claims.isEmpty());
        for (const auto& claim : claims)
            QVERIFY(QStringList({"holds", "fails"}).contains(claim.toObject()["truth"].toString()));
    }

    void aDamagedRecordingIsReadUpToTheDamage()
    {
        const QByteArray whole = contentOf(at("run.plab"));
        QFile cut(at("cut.plab"));
        QVERIFY(cut.open(QIODevice::WriteOnly));
        cut.write(whole.left(whole.size() - 40));
        cut.close();
        const auto written = processlab({"export", at("cut.plab"), "-o", at("cut.jsonl")});
        COMPARE_STATUS(written, 3);
        QVERIFY2(written.errors.contains("cut.plab"), written.shown().constData());
        QCOMPARE(written.errors.count('\n'), 1);
        QVERIFY(QFile::exists(at("cut.jsonl")));
        QVERIFY(contentOf(at("live.jsonl")).startsWith(contentOf(at("cut.jsonl"))));
        COMPARE_STATUS(processlab({"check", at("cut.plab")}), 3);
    }

    void aRecordingThatIsCutInHalfKeepsWhatCameBefore()
    {
        const QByteArray whole = contentOf(at("run.plab"));
        QFile half(at("half.plab"));
        QVERIFY(half.open(QIODevice::WriteOnly));
        half.write(whole.left(whole.size() * 2 / 3));
        half.close();
        COMPARE_STATUS(processlab({"export", at("half.plab"), "-o", at("half.jsonl")}), 3);
        const QByteArray saved = contentOf(at("half.jsonl"));
        QVERIFY2(saved.count('\n') >= 10, saved.constData());
        QVERIFY(contentOf(at("live.jsonl")).startsWith(saved));
    }

    void aFalseClaimFailsTheCheck()
    {
        QByteArray lines = contentOf(at("live.jsonl"));
        lines.replace(R"("code":-15)", R"("code":0)");
        QFile changed(at("changed.jsonl"));
        QVERIFY(changed.open(QIODevice::WriteOnly));
        changed.write(lines);
        changed.close();
        const auto check = processlab({"check", at("changed.jsonl")});
        COMPARE_STATUS(check, 1);
        QVERIFY2(check.output.contains("✗ "), check.shown().constData());
    }

    void aLessonIsCheckedOverManyRuns()
    {
        const auto check =
            processlab({"check", "process-join", "--runs", "3", "--speed", "100", "--json"});
        COMPARE_STATUS(check, 0);
        const QJsonObject json = QJsonDocument::fromJson(check.output.toUtf8()).object();
        QCOMPARE(json["runs"].toArray().size(), 3);
        const auto text = processlab({"check", "process-join", "--runs", "2", "--speed", "100"});
        QVERIFY2(text.output.contains("held in 2 of 2 runs"), text.shown().constData());
    }

    void nothingIsWrittenForARunThatNeverStarts()
    {
        const auto run = processlab({"run", "daemon", "--record", at("never.plab"), "--export",
                                     at("never.svg"), "--export", "/no/such/folder/a.svg"});
        COMPARE_STATUS(run, 2);
        QVERIFY(!QFile::exists(at("never.plab")));
        QVERIFY(!QFile::exists(at("never.svg")));
    }
};

} // namespace

LAB_TEST_MAIN(FilesTest)
#include "test_files.moc"
