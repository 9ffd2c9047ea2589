// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/run_words.h"

#include "gui/language/language.h"
#include "gui/panels/seconds.h"
#include "model/waits/endless.h"
#include "model/words/outcome.h"

#include <QCoreApplication>

#include <algorithm>

namespace gui {

namespace {

class RunWords
{
    Q_DECLARE_TR_FUNCTIONS(gui::RunWords)
};

QString runningText(const model::World& world)
{
    const auto endless = model::endlessWaits(world);
    if (std::ranges::find(endless, model::EndlessWait::Why::Deadlock, &model::EndlessWait::why) !=
        endless.end())
        return RunWords::tr("deadlock");
    if (!endless.empty())
        return RunWords::tr("waits for ever");
    return world.run.isStepping ? RunWords::tr("step mode") : RunWords::tr("running");
}

QString phaseText(const Moment& moment, RunController::Phase phase)
{
    if (!moment.isPresent)
        return RunWords::tr("looking back");
    switch (phase) {
    case RunController::Phase::Ready: return RunWords::tr("ready");
    case RunController::Phase::Running: return runningText(moment.world);
    case RunController::Phase::Paused: return RunWords::tr("paused");
    case RunController::Phase::Ended: return said(model::outcomeInWords(moment.world.run));
    }
    return {};
}

} // namespace

QStringList statusTexts(const Moment& moment, RunController::Phase phase)
{
    QStringList parts{phaseText(moment, phase)};
    if (phase == RunController::Phase::Ready)
        return parts;
    const model::RunNow& run = moment.history.now().run;
    parts << RunWords::tr("%1 s").arg(secondsText(moment.t))
          << RunWords::tr("%n process(es)", nullptr,
                          static_cast<int>(moment.world.processes.size()))
          << RunWords::tr("%n event(s)", nullptr, static_cast<int>(moment.events))
          << RunWords::tr("%1 lost").arg(run.dropped);
    const QString dot = QStringLiteral(" · ");
    // Lost events are never hidden: what is shown would be wrong without them.
    QStringList few = parts.mid(0, 2);
    if (run.dropped > 0)
        few << parts.last();
    return {parts.join(dot), parts.mid(0, 3).join(dot), few.join(dot)};
}

} // namespace gui
