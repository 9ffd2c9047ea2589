// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/main_window.h"

#include "gui/window/status_line.h"

#include <QFileDialog>

/// Where the window meets files.
namespace gui {

void MainWindow::exportRun()
{
    const Moment moment = m_run.moment();
    if (moment.history.size() == 0) {
        m_status->say(tr("There is nothing to export yet: run the lesson first."));
        return;
    }
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Export"), QString::fromStdString(moment.history.now().run.lesson) + QStringLiteral(".plab"),
        tr("Recording (*.plab)"));
    if (!file.isEmpty())
        m_run.save(file.toStdString());
}

void MainWindow::openFile()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Open a recording"), QString(),
                                                      tr("Recordings (*.plab)"));
    if (!file.isEmpty())
        openRecording(file.toStdString());
}

} // namespace gui
