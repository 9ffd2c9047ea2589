// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/run/recordings.h"
#include "gui/run/run_controller.h"
#include "trace/recording.h"

#include <QFile>
#include <QSaveFile>

#include <stdexcept>

/// The part of RunController that has to do with files.
namespace gui {

namespace {

QString besideIt(const std::filesystem::path& recording)
{
    return QString::fromStdString(recording.string()) + QStringLiteral(".bookmarks.json");
}

} // namespace

ReadRecording readRecordedRun(const std::filesystem::path& file)
{
    ReadRecording read{.history = std::make_shared<model::History>(), .damage = {}};
    read.damage = trace::readRecording(file, [&read](const trace::Record& record) {
                      read.history->append(record);
                  }).damage;
    return read;
}

void RunController::show(const model::History& recorded, const lessons::Lesson* lesson)
{
    replaceHistory(lesson ? lesson->claims : std::vector<model::Claim>{});
    recorded.forStamped(recorded.size(), [this](const trace::Record& stamped) {
        follow(m_history->append(stamped));
    });
    m_claims->runEnded(m_history->now());
    setPhase(Phase::Ended);
    refreshSoon();
    Q_EMIT recordingShown();
}

void RunController::open(const std::filesystem::path& file, const lessons::Catalogue& catalogue)
{
    ReadRecording read;
    try {
        read = readRecordedRun(file);
    } catch (const std::exception& error) {
        Q_EMIT failed(QString::fromUtf8(error.what()));
        return;
    }
    show(*read.history, catalogue.find(read.history->now().run.lesson));
    readBookmarks(file);
    if (read.damage)
        Q_EMIT failed(QString::fromStdString(*read.damage));
}

void RunController::save(const std::filesystem::path& file)
{
    try {
        trace::RecordingWriter writer(file);
        trace::Bytes frame;
        m_history->forStamped(m_history->size(), [&](const trace::Record& stamped) {
            frame.clear();
            trace::encode(stamped, frame);
            writer.append(frame);
        });
        writer.finish();
        writeBookmarks(file);
        Q_EMIT noticed(tr("Saved %1").arg(QString::fromStdString(file.string())));
    } catch (const std::exception& error) {
        Q_EMIT failed(QString::fromUtf8(error.what()));
    }
}

void RunController::readBookmarks(const std::filesystem::path& recording)
{
    QFile file(besideIt(recording));
    if (!file.open(QIODevice::ReadOnly))
        return;
    try {
        m_marks.bookmarks = bookmarksFromJson(file.readAll());
    } catch (const std::exception& error) {
        Q_EMIT failed(tr("The bookmarks in %1 could not be read: %2")
                          .arg(file.fileName(), QString::fromUtf8(error.what())));
    }
}

void RunController::writeBookmarks(const std::filesystem::path& recording)
{
    if (m_marks.bookmarks.empty()) {
        // Those of a run that was saved under this name before are not this one's.
        QFile::remove(besideIt(recording));
        return;
    }
    QSaveFile file(besideIt(recording));
    if (!file.open(QIODevice::WriteOnly) || file.write(bookmarksToJson(m_marks.bookmarks)) < 0 ||
        !file.commit())
        throw std::runtime_error(tr("The bookmarks could not be written to %1: %2")
                                     .arg(file.fileName(), file.errorString())
                                     .toStdString());
}

} // namespace gui
