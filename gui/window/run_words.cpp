// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/run_words.h"

#include "gui/panels/seconds.h"

#include <QCoreApplication>

namespace gui {

namespace {

QString tr(const char* text, int n = -1)
{
    return QCoreApplication::translate("gui::RunWords", text, nullptr, n);
}

QString outcomeText(const model::RunNow& run)
{
    if (run.outcome == "completed")
        return tr("completed");
    if (run.outcome == "failed")
        return tr("failed");
    if (run.outcome == "stopped")
        return tr("stopped");
    if (run.outcome == "timeout")
        return tr("out of time");
    if (run.outcome == "limit")
        return tr("ended at a limit");
    return run.outcome.empty() ? tr("cut short") : QString::fromStdString(run.outcome);
}

QString phaseText(const Moment& moment, RunController::Phase phase)
{
    if (!moment.isPresent)
        return tr("looking back");
    switch (phase) {
    case RunController::Phase::Ready: return tr("ready");
    case RunController::Phase::Running: return tr("running");
    case RunController::Phase::Paused: return tr("paused");
    case RunController::Phase::Ended: return outcomeText(moment.world.run);
    }
    return {};
}

} // namespace

QString statusText(const Moment& moment, RunController::Phase phase)
{
    QStringList parts{phaseText(moment, phase)};
    if (phase == RunController::Phase::Ready)
        return parts.first();
    const model::RunNow& run = moment.history.now().run;
    parts << tr("%1 s").arg(secondsText(moment.t))
          << tr("%n process(es)", static_cast<int>(moment.world.processes.size()))
          << tr("%n event(s)", static_cast<int>(moment.events))
          << tr("%1 lost").arg(run.dropped);
    return parts.join(QStringLiteral(" · "));
}

} // namespace gui
