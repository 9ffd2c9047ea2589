// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace tests {
namespace {

constexpr int longestRunMs = 60'000;

Finished finished(QProcess& process)
{
    Finished result;
    if (process.waitForFinished(longestRunMs) && process.exitStatus() == QProcess::NormalExit)
        result.status = process.exitCode();
    result.output = QString::fromUtf8(process.readAllStandardOutput());
    result.errors = QString::fromUtf8(process.readAllStandardError());
    return result;
}

QString program()
{
    return qEnvironmentVariable("PROCESSLAB_BIN") + "/processlab";
}

} // namespace

QByteArray Finished::shown() const
{
    return QStringLiteral("status %1\n--- output\n%2--- errors\n%3")
        .arg(status)
        .arg(output, errors)
        .toUtf8();
}

QList<QJsonObject> Finished::events() const
{
    QList<QJsonObject> events;
    for (const QString& line : output.split('\n', Qt::SkipEmptyParts))
        events.append(QJsonDocument::fromJson(line.toUtf8()).object());
    return events;
}

QProcessEnvironment bareEnvironment()
{
    QProcessEnvironment environment;
    for (const char* kept : {"PATH", "PROCESSLAB_BIN", "PROCESSLAB_TEST", "LD_LIBRARY_PATH",
                             "ASAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS"})
        if (qEnvironmentVariableIsSet(kept))
            environment.insert(kept, qEnvironmentVariable(kept));
    return environment;
}

Finished processlab(const QStringList& arguments, const QProcessEnvironment& environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program(), arguments);
    return finished(process);
}

Finished shell(const QString& commands)
{
    QProcess process;
    QProcessEnvironment environment = bareEnvironment();
    environment.insert("processlab", program());
    process.setProcessEnvironment(environment);
    process.start("sh", {"-c", commands});
    return finished(process);
}

QStringList processesWith(const QByteArray& environmentEntry)
{
    QStringList found;
    for (const QString& pid : QDir("/proc").entryList({"[0-9]*"}, QDir::Dirs)) {
        QFile environment("/proc/" + pid + "/environ");
        if (environment.open(QIODevice::ReadOnly) &&
            environment.readAll().split('\0').contains(environmentEntry))
            found.append(pid);
    }
    return found;
}

QList<QJsonObject> ofKind(const QList<QJsonObject>& events, const QString& kind)
{
    QList<QJsonObject> found;
    for (const QJsonObject& event : events)
        if (event["event"].toString() == kind)
            found.append(event);
    return found;
}

} // namespace tests
