// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/language/language.h"
#include "gui/panels/events/event_words.h"
#include "gui/panels/seconds.h"
#include "gui/timeline/timeline_view.h"
#include "gui/window/centre.h"
#include "gui/window/main_window.h"
#include "gui/window/status_line.h"
#include "gui/window/timeline_card.h"
#include "gui/window/workspace.h"
#include "model/narration/narration.h"
#include "model/words/state.h"

/// How the user moves through time.
namespace gui {

namespace {

using Act = WindowActions::Act;
using Way = RunController::Way;

struct Step {
    model::Landmark to;
    Act back;
    Act forth;
};

constexpr Step steps[] = {
    {model::Landmark::Event, Act::Back, Act::Forth},
    {model::Landmark::OfProcess, Act::ProcessBack, Act::ProcessForth},
    {model::Landmark::Block, Act::BlockBack, Act::BlockForth},
    {model::Landmark::Send, Act::SendBack, Act::SendForth},
    {model::Landmark::Exit, Act::ExitBack, Act::ExitForth},
};

constexpr int microseconds = 6; ///< digits

} // namespace

void MainWindow::connectTime()
{
    QList<QAction*> jumps;
    for (const Step& step : steps) {
        for (const auto& [act, way] : {std::pair(step.back, Way::Back), {step.forth, Way::Forth}}) {
            QAction* action = m_actions->of(act);
            connect(action, &QAction::triggered, this,
                    [this, to = step.to, way = way] { this->step(to, way); });
            jumps << action;
        }
    }
    m_workspace->centre()->timeline()->setJumps(jumps);
}

void MainWindow::setCursor(std::optional<model::Time> t)
{
    m_run.setCursor(t);
    if (std::exchange(m_saysEvent, false))
        m_status->showPlace();
}

bool MainWindow::step(model::Landmark to, Way way)
{
    TimelineView* timeline = m_workspace->centre()->timeline()->view();
    const std::optional<pid_t> process = timeline->highlighted();
    if (to == model::Landmark::OfProcess && !process) {
        askForProcess();
        return false;
    }
    if (const auto event = m_run.step(to, way, process.value_or(0))) {
        timeline->setCursor(m_run.cursor());
        timeline->showCursor();
        sayEvent(*event);
        return true;
    }
    m_status->say(way == Way::Back ? tr("There is no such moment before this one")
                                   : tr("There is no such moment after this one"));
    return false;
}

void MainWindow::sayEvent(std::size_t event)
{
    const model::History& history = m_run.moment().history;
    const trace::Record record = history.at(event);
    const QString time = tr("%1 s").arg(secondsText(record.at.t, microseconds));
    const auto words = model::narration::sentenceOf(record, history.worldAfter(event + 1));
    QStringList parts{time, words ? said(*words)
                                  : said(model::nameInWords(record.at.pid, history.now()))};
    parts << kindText(record) << fieldsText(record);
    m_status->say(parts.join(QStringLiteral(" · ")));
    m_saysEvent = true;
}

} // namespace gui
