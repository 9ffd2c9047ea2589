// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/language/language.h"
#include "gui/run/turns.h"
#include "gui/stage/stage_panel.h"
#include "gui/stage/stage_view.h"
#include "gui/timeline/timeline_view.h"
#include "gui/window/centre.h"
#include "gui/window/main_window.h"
#include "gui/window/status_line.h"
#include "gui/window/timeline_card.h"
#include "gui/window/transport_bar.h"
#include "gui/window/workspace.h"
#include "model/words/endless.h"
#include "model/words/state.h"
#include "model/words/turn.h"

#include <algorithm>

/// Step mode: the user is the scheduler.
namespace gui {

using Act = WindowActions::Act;

void MainWindow::connectTurns()
{
    QAction* stepping = m_actions->of(Act::Stepping);
    stepping->setCheckable(true);
    connect(stepping, &QAction::toggled, this, &MainWindow::setStepping);
    m_transport->setStepAction(stepping);
    connect(m_workspace->centre()->stage()->view(), &StageView::turnGiven, this,
            &MainWindow::giveTurn);
    connect(m_actions->of(Act::Go), &QAction::triggered, this, &MainWindow::giveNextTurn);
    QAction* numbers = m_actions->of(Act::GoNumber);
    connect(numbers, &QAction::triggered, this, [this, numbers] {
        for (const auto& [pid, process] : m_run.moment().history.now().processes) {
            if (turnKeyOf(process) == WindowActions::keyPressed(*numbers) + 1)
                return giveTurnTo(pid);
        }
    });
}

void MainWindow::setStepping(bool isStepping)
{
    m_run.setStepping(isStepping);
    if (isStepping)
        sayHowToStep();
    else
        m_status->say(tr("Step mode is off: nobody waits for a turn"));
}

void MainWindow::sayHowToStep()
{
    if (m_actions->of(Act::Stepping)->isChecked())
        m_status->say(tr("Step mode: every process waits before it shares something. Press Go on "
                         "the one that shall go on, its number, or G for the next. Sleeps and "
                         "timeouts run on meanwhile."));
}

void MainWindow::giveNextTurn()
{
    const auto chosen = m_workspace->centre()->timeline()->view()->highlighted();
    if (chosen)
        return giveTurnTo(*chosen);
    const auto waiting = waitingForTurn(m_run.moment().history.now());
    const auto endless = model::endlessInWords(m_run.moment().history.now());
    if (waiting.empty() && endless)
        m_status->say(tr("Nobody can go. %1").arg(said(*endless)));
    else if (waiting.empty())
        m_status->say(tr("Nobody waits for a turn now"));
    else
        giveTurn(waiting.front().process->pid, waiting.front().turn->ask);
}

void MainWindow::giveTurnTo(pid_t pid)
{
    const model::World& world = m_run.moment().history.now();
    const model::ProcessNow* process = world.process(pid);
    const auto turns = process ? model::turnsOf(*process) : std::vector<const model::Activity*>();
    if (turns.empty())
        m_status->say(tr("%1 waits for no turn now").arg(said(model::nameInWords(pid, world))));
    else
        giveTurn(pid, turns.front()->ask);
}

void MainWindow::giveTurn(pid_t pid, quint32 ask)
{
    const model::World& world = m_run.moment().history.now();
    const QString name = said(model::nameInWords(pid, world));
    const model::ProcessNow* process = world.process(pid);
    const auto turns = process ? model::turnsOf(*process) : std::vector<const model::Activity*>();
    const auto turn = std::ranges::find(turns, ask, &model::Activity::ask);
    m_run.setCursor({});
    // What the user has not seen yet is not what they have chosen.
    if (turn == turns.end() || !m_run.giveTurn(pid, ask))
        m_status->say(tr("%1 is already going on with that: wait for what it does next").arg(name));
    else
        m_status->say(tr("%1 goes on: %2").arg(name, said(model::nextInWords(**turn, world))));
}

} // namespace gui
