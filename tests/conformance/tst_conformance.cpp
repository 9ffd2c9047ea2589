// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/story.h"
#include "tests/mp/scenario_run.h"
#include "tests/mp/traced_run.h"
#include "tests/support/test_main.h"
#include "trace/json_lines.h"

#include <QDir>
#include <QTemporaryFile>

#include <sys/wait.h>

namespace {

using conformance::Story;

const QDir pairs(PROCESSLAB_SOURCE "/tests/conformance/pairs");

/// Runs the Python program under CPython with our shim; what it recorded, in the order of time.
std::vector<trace::Record> runPython(const QString& program, const QString& method)
{
    QTemporaryFile events;
    if (!events.open())
        return {};
    QProcess shell;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("PYTHONPATH", PROCESSLAB_SOURCE "/resources/python");
    environment.insert("PYTHONDONTWRITEBYTECODE", "1");
    environment.insert("PROCESSLAB_EVENTS", "9");
    environment.insert("PROCESSLAB_METHOD", method);
    shell.setProcessEnvironment(environment);
    shell.start("sh", {"-c", "exec timeout -s KILL 20 /usr/bin/python3 \"$0\" 9>>\"$1\"",
                       pairs.filePath(program + ".py"), events.fileName()});
    if (!shell.waitForFinished() || shell.exitCode() != 0)
        qWarning("%s", shell.readAllStandardError().constData());
    std::vector<trace::Record> records;
    for (const QByteArray& line : events.readAll().split('\n'))
        if (const auto record = trace::fromJsonLine(line.toStdString()))
            records.push_back(*record);
    std::ranges::stable_sort(records, {}, [](const trace::Record& record) { return record.at.t; });
    return records;
}

std::vector<trace::Record> runOurs(const QString& program, const QString& method)
{
    qputenv("PROCESSLAB_METHOD", method.toUtf8());
    tests::TracedRun run(program.toStdString(), {}, {}, "conformance-programs");
    run.finish();
    return run.records();
}

/// Helpers of both sides (a fork server, CPython's resource tracker) outlive the program by a
/// moment and come to this process.
void reapHelpers()
{
    while (::waitpid(-1, nullptr, 0) > 0) {
    }
}

} // namespace

class ConformanceTest : public QObject
{
    Q_OBJECT

private slots:
    void doesWhatCPythonDoes_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("method");
        for (const QFileInfo& file : pairs.entryInfoList({"*.py"}))
            QTest::newRow(qPrintable(file.baseName())) << file.baseName() << "fork";
        for (const char* method : {"spawn", "forkserver"})
            for (const char* program : {"start-join", "daemon-join", "queue-in-order"})
                QTest::addRow("%s by %s", program, method) << program << method;
    }
    void doesWhatCPythonDoes()
    {
        QFETCH(QString, program);
        QFETCH(QString, method);
        const Story python = conformance::storyOf(runPython(program, method));
        const Story ours = conformance::storyOf(runOurs(program, method));
        reapHelpers();
        QVERIFY2(python.contains("MainProcess"), "CPython told nothing");
        const QString difference = conformance::difference(python, ours);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
};

LAB_TEST_MAIN(ConformanceTest)
#include "tst_conformance.moc"
