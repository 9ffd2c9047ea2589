// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/code/code_panel.h"
#include "gui/panels/events/event_table.h"
#include "gui/window/bottom_panel.h"
#include "gui/window/main_window.h"
#include "gui/window/status_line.h"
#include "gui/window/workspace.h"

/// From a line of the program to its events, and back.
namespace gui {

void MainWindow::connectLines()
{
    connect(m_workspace->code(), &CodePanel::linesChosen, this, &MainWindow::showLines);
    connect(m_workspace->bottom()->events(), &EventTable::chosen, this, &MainWindow::showLineOf);
}

void MainWindow::showLines(const LineRanges& lines, const QString& name)
{
    if (lines.empty()) {
        m_status->say(tr("No process tells when it is at %1").arg(name));
        return;
    }
    m_workspace->bottom()->events()->showLines(lines, name);
    m_workspace->bottom()->choose(BottomPanel::Page::Events);
    m_status->say(tr("The events at %1: Filter shows every event again").arg(name));
}

void MainWindow::showLineOf(std::size_t event)
{
    const model::History& history = m_run.moment().history;
    const pid_t pid = history.at(event).at.pid;
    const model::World world = history.worldAfter(event + 1);
    if (const model::ProcessNow* process = world.process(pid))
        m_workspace->code()->showLine(process->line);
}

} // namespace gui
