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

    void copyOf(const QString& name, const QString& copy, qsizetype size) const
    {
        QFile file(at(copy));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(contentOf(at(name)).left(size));
    }

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

    void chineseValuesAreWholeInTheTerminalAndInEveryFile()
    {
        const auto run =
            processlab({"run", "queue-three-values", "--speed", "10", "--export", at("zh.svg"),
                        "--export", at("zh.csv"), "--export", at("zh.jsonl")});
        COMPARE_STATUS(run, 0);
        for (const char* word : {"两点水", "三点水", "四点水"}) {
            const QString line = QString("Put %1: 9 bytes").arg(word);
            QVERIFY2(run.output.contains(line + '\n'), run.shown().constData());
            for (const char* file : {"zh.csv", "zh.jsonl"})
                QVERIFY2(contentOf(at(file)).contains(line.toUtf8()), file);
            QVERIFY(contentOf(at("zh.svg")).contains(word));
        }
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

    void theWholeWindowIsDrawnWithoutAWord()
    {
        const auto drawn = processlab(
            {"export", at("run.plab"), "--view", "window", "-o", at("w.png"), "-o", at("w.svg")});
        COMPARE_STATUS(drawn, 0);
        QCOMPARE(drawn.errors, QString());
        QVERIFY(contentOf(at("w.png")).startsWith("\x89PNG"));
        QVERIFY(contentOf(at("w.svg")).contains(">exit code 0<")); // words, no pixels
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

    void twoRunsAreCompared()
    {
        const auto same = processlab({"compare", at("run.plab"), at("live.jsonl")});
        COMPARE_STATUS(same, 0);
        QVERIFY(same.output.startsWith("No difference"));
        COMPARE_STATUS(processlab({"run", "queue-producer-consumer", "--speed", "10", "--quiet",
                                   "--seed", "1", "--set", "maxsize=2", "--record", at("b.plab")}),
                       0);
        const auto other = processlab({"compare", at("run.plab"), at("b.plab")});
        COMPARE_STATUS(other, 1);
        QVERIFY2(other.output.startsWith("First difference"), other.shown().constData());
        QVERIFY2(other.output.contains("in the kept run:"), other.shown().constData());
        COMPARE_STATUS(processlab({"compare", at("run.plab"), at("b.plab"), "-o", at("both.svg"),
                                   "-o", at("both.png"), "--size", "1000x600", "--theme", "dark"}),
                       1);
        QVERIFY(contentOf(at("both.svg")).contains("first difference"));
        QVERIFY(contentOf(at("both.png")).startsWith("\x89PNG"));
        COMPARE_STATUS(processlab({"compare", at("run.plab"), at("b.plab"), "-o", at("both.csv")}),
                       2);
        QVERIFY(!QFile::exists(at("both.csv")));
        const auto chinese =
            processlab({"compare", at("run.plab"), at("b.plab"), "--lang", "zh_CN"});
        QVERIFY2(chinese.output.startsWith("首个差异"), chinese.shown().constData());
        COMPARE_STATUS(processlab({"compare", at("run.plab"), at("none.plab")}), 3);
        COMPARE_STATUS(processlab({"compare", at("run.plab")}), 2);
        copyOf("run.plab", "cut.plab", contentOf(at("run.plab")).size() - 4);
        COMPARE_STATUS(processlab({"compare", at("run.plab"), at("cut.plab")}), 3);
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
        copyOf("run.plab", "cut.plab", whole.size() - 40);
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
        copyOf("run.plab", "half.plab", whole.size() * 2 / 3);
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

    void aRecordingThatWasKilledIsRead()
    {
        copyOf("run.plab", "killed.plab.part", contentOf(at("run.plab")).size() * 2 / 3);
        const auto check = processlab({"check", at("killed.plab.part")});
        COMPARE_STATUS(check, 3);
        QVERIFY2(check.output.contains("queue-producer-consumer"), check.shown().constData());
        COMPARE_STATUS(processlab({"export", at("killed.plab.part"), "-o", at("killed.jsonl")}), 3);
        QVERIFY(contentOf(at("killed.jsonl")).count('\n') >= 10);
        QVERIFY(QFile::remove(at("killed.plab.part")));
    }

    void whatIsNotDecidedIsNotHeldAgainstARun()
    {
        const QByteArray lines = contentOf(at("live.jsonl"));
        const auto some = lines.left(lines.indexOf("process.returned")).lastIndexOf('\n') + 1;
        copyOf("live.jsonl", "short.jsonl", some);
        const auto check = processlab({"check", at("short.jsonl")});
        COMPARE_STATUS(check, 3);
        QVERIFY2(check.output.contains("? "), check.shown().constData());
        QVERIFY2(!check.output.contains("✗"), check.shown().constData());
        QVERIFY2(check.output.contains("undecided when the recording ends"),
                 check.shown().constData());
        const auto json = processlab({"check", at("short.jsonl"), "--json"});
        QVERIFY2(json.output.contains(R"("truth": "open")"), json.shown().constData());
    }

    void whatIsNoRecordingIsSaidToBeNone()
    {
        const auto check = processlab({"check", at("after.svg")});
        COMPARE_STATUS(check, 3);
        QVERIFY2(check.errors.contains("after.svg is no Process Lab recording"),
                 check.shown().constData());
    }

    void nothingIsWrittenOfARecordingWithoutEvents()
    {
        copyOf("run.plab", "empty.plab", contentOf(at("run.plab")).indexOf("run.begin") + 40);
        const auto written =
            processlab({"export", at("empty.plab"), "-o", at("no.svg"), "-o", at("no.csv")});
        COMPARE_STATUS(written, 3);
        QVERIFY2(written.errors.contains("no events"), written.shown().constData());
        QVERIFY(!QFile::exists(at("no.svg")));
        QVERIFY(!QFile::exists(at("no.csv")));
    }

    void aMomentAfterTheEndIsRefused()
    {
        const auto written =
            processlab({"export", at("run.plab"), "-o", at("no.svg"), "--at", "1000"});
        COMPARE_STATUS(written, 2);
        QVERIFY2(written.errors.contains("--at 1000 is after the run's end; it takes 0 to "),
                 written.shown().constData());
        QVERIFY(!QFile::exists(at("no.svg")));
    }

    void everyWordIsInTheLanguageAskedFor()
    {
        const auto check = processlab({"check", at("run.plab"), "--lang", "zh_CN"});
        QVERIFY2(check.output.contains("（通常）"), check.shown().constData());
        QVERIFY2(!check.output.contains("(usually)"), check.shown().constData());
        const auto twice =
            processlab({"check", "daemon", "--runs", "2", "--speed", "50", "--lang", "zh_CN"});
        QVERIFY2(twice.output.contains("2 次运行中有 2 次成立"), twice.shown().constData());
        const auto run = processlab({"run", "daemon", "--speed", "50", "--lang", "zh_CN"});
        QVERIFY2(run.errors.contains("已完成，用时 "), run.shown().constData());
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
