// SPDX-License-Identifier: GPL-3.0-or-later
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

void RunController::open(const std::filesystem::path& file, const lessons::Catalogue& catalogue)
{
    auto history = std::make_unique<model::History>();
    trace::RecordingResult result;
    try {
        result = trace::readRecording(
            file, [&history](const trace::Record& record) { history->append(record); });
    } catch (const std::exception& error) {
        Q_EMIT failed(QString::fromUtf8(error.what()));
        return;
    }
    const lessons::Lesson* lesson = catalogue.find(history->now().run.lesson);
    replaceHistory(lesson ? lesson->claims : std::vector<model::Claim>{});
    history->forEach([this](const trace::Record& record) { take(record); });
    m_claims->runEnded(m_history->now());
    setPhase(Phase::Ended);
    refreshSoon();
    readBookmarks(file);
    if (result.damage)
        Q_EMIT failed(QString::fromStdString(*result.damage));
}

void RunController::save(const std::filesystem::path& file)
{
    try {
        trace::RecordingWriter writer(file);
        trace::Bytes frame;
        m_history->forEach([&](const trace::Record& record) {
            frame.clear();
            trace::encode(record, frame);
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
