// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/language/language.h"
#include "gui/panels/code/code_panel.h"
#include "gui/panels/events/event_table.h"
#include "gui/panels/processes/process_table.h"
#include "gui/stage/stage_panel.h"
#include "gui/stage/stage_view.h"
#include "gui/timeline/timeline_view.h"
#include "gui/window/bottom_panel.h"
#include "gui/window/centre.h"
#include "gui/window/main_window.h"
#include "gui/window/process_menu.h"
#include "gui/window/status_line.h"
#include "gui/window/timeline_card.h"
#include "gui/window/workspace.h"
#include "model/words/signals.h"
#include "model/words/state.h"

/// What the user does to single processes: choose one, send it a signal.
namespace gui {

void MainWindow::connectProcesses()
{
    TimelineView* timeline = m_workspace->centre()->timeline()->view();
    StageView* stage = m_workspace->centre()->stage()->view();
    ProcessTable* table = m_workspace->bottom()->processes();
    connect(stage, &StageView::processPicked, timeline, &TimelineView::highlight);
    connect(stage, &StageView::processPicked, this, &MainWindow::followProcess);
    connect(timeline, &TimelineView::processPicked, this, &MainWindow::followProcess);
    connect(table, &ProcessTable::picked, timeline, &TimelineView::highlight);
    connect(table, &ProcessTable::picked, this, &MainWindow::followProcess);
    connect(timeline, &TimelineView::highlightChanged, this, &MainWindow::filterByProcess);
    connect(stage, &StageView::menuAsked, this, &MainWindow::showProcessMenu);
    connect(timeline, &TimelineView::menuAsked, this, &MainWindow::showProcessMenu);
    connect(table, &ProcessTable::menuAsked, this, &MainWindow::showProcessMenu);
    connect(m_actions->of(WindowActions::Act::ProcessMenu), &QAction::triggered, this, [this] {
        TimelineView* view = m_workspace->centre()->timeline()->view();
        if (const auto process = view->highlighted())
            showProcessMenu(*process, view->mapToGlobal(view->placeOf(*process)));
        else
            askForProcess();
    });
}

void MainWindow::askForProcess()
{
    m_status->say(tr("Choose a process first: click its name, or press ↑ or ↓ in the timeline"));
}

void MainWindow::followProcess(std::optional<pid_t> process)
{
    m_workspace->code()->follow(process);
    showMoment();
}

void MainWindow::filterByProcess(std::optional<pid_t> process)
{
    m_workspace->bottom()->events()->setProcess(
        process,
        process ? said(model::nameInWords(*process, m_run.moment().history.now())) : QString());
}

void MainWindow::showProcessMenu(pid_t pid, const QPoint& at)
{
    m_workspace->centre()->timeline()->view()->highlight(pid);
    auto* menu = new ProcessMenu(pid, m_run.moment().history.now(), this);
    connect(menu, &ProcessMenu::signalChosen, this, [this, pid](int signal) {
        m_run.signal(pid, signal);
        m_status->say(tr("Sent %1 to %2")
                          .arg(QString::fromStdString(model::signalName(signal)),
                               said(model::nameInWords(pid, m_run.moment().history.now()))));
    });
    connect(menu, &ProcessMenu::turnChosen, this, [this, pid](quint32 ask) { giveTurn(pid, ask); });
    menu->popup(at);
}

} // namespace gui
