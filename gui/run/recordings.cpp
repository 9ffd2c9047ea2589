// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/run/run_controller.h"
#include "trace/recording.h"

/// The part of RunController that has to do with files.
namespace gui {

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
        Q_EMIT noticed(tr("Saved %1").arg(QString::fromStdString(file.string())));
    } catch (const std::exception& error) {
        Q_EMIT failed(QString::fromUtf8(error.what()));
    }
}

} // namespace gui
