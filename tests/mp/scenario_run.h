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

/// Runs it untraced. A scenario that hangs is killed; its code is then -1 and its lines are what
/// came until then.
inline Said run(const QString& scenario, const QStringList& knobs = {})
{
    constexpr int patienceMs = 30'000;
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("PROCESSLAB_PROCESS_LIMIT", processLimit);
    process.setProcessEnvironment(environment);
    process.start(programPath("mp-scenarios"), QStringList(scenario) + knobs);
    const bool hasEnded = process.waitForFinished(patienceMs);
    if (!hasEnded) {
        process.kill();
        process.waitForFinished();
    }
    return {.code = hasEnded ? process.exitCode() : -1,
            .out = lines(process.readAllStandardOutput()),
            .err = lines(process.readAllStandardError())};
}

} // namespace tests
