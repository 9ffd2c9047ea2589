// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QTest>

/// Scenarios of tests/mp/programs, run as processes of their own.
namespace tests {

/// More than any scenario needs at once, and few enough that a broken one cannot take the machine.
inline constexpr const char* processLimit = "300";

/// What a scenario said and how it ended.
struct Said {
    int code = -1;
    QStringList out;
    QStringList err;
};

inline QStringList lines(const QByteArray& text)
{
    return QString::fromUtf8(text).split('\n', Qt::SkipEmptyParts);
}

inline QString programPath(const char* name)
{
    return qEnvironmentVariable("PROCESSLAB_TEST_PROGRAMS") + '/' + name;
}

/// Runs a program untraced, its processes started by `method`. One that hangs is killed; its code
/// is then -1 and its lines are what came until then.
inline Said runProgram(const char* name, const QStringList& arguments, const QString& method)
{
    constexpr int patienceMs = 30'000;
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("PROCESSLAB_PROCESS_LIMIT", processLimit);
    environment.insert("PROCESSLAB_METHOD", method);
    process.setProcessEnvironment(environment);
    process.start(programPath(name), arguments);
    const bool hasEnded = process.waitForFinished(patienceMs);
    if (!hasEnded) {
        process.kill();
        process.waitForFinished();
    }
    return {.code = hasEnded ? process.exitCode() : -1,
            .out = lines(process.readAllStandardOutput()),
            .err = lines(process.readAllStandardError())};
}

inline Said run(const QString& scenario, const QStringList& knobs = {},
                const QString& method = "fork")
{
    return runProgram("mp-scenarios", QStringList(scenario) + knobs, method);
}

/// A row of a test for each start method, or for some: "life by spawn". The columns are scenario,
/// method and what the scenario prints, where %1 stands for what the method's class names begin
/// with: "%1Process-1".
struct ScenarioRows {
    static constexpr const char* fork = "fork";
    static constexpr const char* spawn = "spawn";
    static constexpr const char* forkserver = "forkserver";

    ScenarioRows()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QString>("method");
        QTest::addColumn<QStringList>("out");
    }
    void add(const char* scenario, const QStringList& out,
             std::initializer_list<const char*> methods = {fork, spawn, forkserver}) const
    {
        static const QMap<QString, QString> prefixes{
            {fork, "Fork"}, {spawn, "Spawn"}, {forkserver, "ForkServer"}};
        for (const QString method : methods) {
            QStringList said = out;
            said.replaceInStrings("%1", prefixes[method]);
            QTest::newRow(qPrintable(QString("%1 by %2").arg(scenario, method)))
                << scenario << method << said;
        }
    }
};

/// Runs the scenario of the current row, and compares.
inline void checkScenario(const QStringList& err = {})
{
    QFETCH(QString, scenario);
    QFETCH(QString, method);
    QFETCH(QStringList, out);
    const Said said = run(scenario, {}, method);
    QCOMPARE(said.out, out);
    QCOMPARE(said.err, err);
    QCOMPARE(said.code, 0);
}

} // namespace tests
