// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTest>

/// Scenarios of tests/mp/programs, run as processes of their own.
namespace tests {

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
