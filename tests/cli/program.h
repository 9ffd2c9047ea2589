// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

/// Runs the real program, as a shell would.
namespace tests {

struct Finished {
    int status = -1; ///< -1: it did not end by itself in time
    QString output;
    QString errors;
    QList<QJsonObject> events() const; ///< the output as JSON Lines

    /// All there is to see, for a failing check.
    QByteArray shown() const;
};

/// A bare environment: no display, no XDG_RUNTIME_DIR, no HOME, plain English.
QProcessEnvironment bareEnvironment();

/// `processlab` with these arguments, until it ends.
Finished processlab(const QStringList& arguments,
                    const QProcessEnvironment& environment = bareEnvironment());

/// A command line for sh, in which $processlab is the program.
Finished shell(const QString& commands);

/// PIDs of all processes that have this in their environment, from /proc.
QStringList processesWith(const QByteArray& environmentEntry);

/// The events of one kind.
QList<QJsonObject> ofKind(const QList<QJsonObject>& events, const QString& kind);

} // namespace tests

/// Compares the exit status; a failure shows what the program said.
#define COMPARE_STATUS(finished, expected)                                                         \
    QVERIFY2((finished).status == (expected), (finished).shown().constData())
