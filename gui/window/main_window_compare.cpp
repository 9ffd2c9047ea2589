// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/compare/compared_timelines.h"
#include "gui/compare/difference_marks.h"
#include "gui/language/language.h"
#include "gui/pictures/run_facts.h"
#include "gui/run/recordings.h"
#include "gui/timeline/timeline_view.h"
#include "gui/window/centre.h"
#include "gui/window/main_window.h"
#include "gui/window/status_line.h"
#include "gui/window/timeline_card.h"
#include "gui/window/workspace.h"

#include <QFileDialog>

/// Two runs on one axis: one is kept, the next is compared with it.
namespace gui {

namespace {

using Act = WindowActions::Act;

QStringList eachWith(const QString& before, const QStringList& wordings)
{
    QStringList longer;
    for (const QString& wording : wordings)
        longer << before.arg(wording);
    return longer;
}

} // namespace

void MainWindow::connectComparison()
{
    const auto on = [this](Act act, auto slot) {
        connect(m_actions->of(act), &QAction::triggered, this, slot);
    };
    on(Act::Keep, &MainWindow::keepRun);
    on(Act::CompareFile, &MainWindow::askWhatToCompareWith);
    on(Act::Difference, &MainWindow::goToDifference);
    on(Act::EndComparison, &MainWindow::endComparison);
    connect(&m_comparison, &RunComparison::changed, this, &MainWindow::showComparison);
    TimelineCard* timeline = m_workspace->centre()->timeline();
    timeline->setCompareActions({m_actions->of(Act::Keep), m_actions->of(Act::CompareFile),
                                 m_actions->of(Act::Difference),
                                 m_actions->of(Act::EndComparison)});
    timeline->timelines()->setActions(m_actions->of(Act::Difference),
                                      m_actions->of(Act::EndComparison));
    showComparison();
}

void MainWindow::keepRun()
{
    if (m_run.history()->size() == 0)
        return m_status->say(
            tr("There is no run to keep yet: run the lesson first, or compare with "
               "a recording."));
    m_comparison.keep(m_run.history());
    m_status->say(tr("This run is kept. Change a knob, the seed or the lesson, and press Run: the "
                     "next run is compared with it."));
}

void MainWindow::askWhatToCompareWith()
{
    const QString file =
        QFileDialog::getOpenFileName(this, QString(), QString(), tr("Recordings (*.plab)"));
    if (!file.isEmpty())
        compareWith(file.toStdString());
}

void MainWindow::compareWith(const std::filesystem::path& recording)
{
    try {
        const ReadRecording read = readRecordedRun(recording);
        m_comparison.keep(read.history);
        if (read.damage)
            m_status->complain(QString::fromStdString(*read.damage));
    } catch (const std::exception& error) {
        m_status->complain(QString::fromUtf8(error.what()));
    }
}

void MainWindow::showComparison()
{
    m_actions->of(Act::EndComparison)->setEnabled(m_comparison.isOn());
    m_actions->of(Act::Difference)->setEnabled(m_comparison.isOfTwo());
    ComparedTimelines* timelines = m_workspace->centre()->timeline()->timelines();
    if (m_comparison.isOn()) {
        const model::RunNow& kept = m_comparison.kept()->now().run;
        const bool isOfTwo = m_comparison.isOfTwo();
        const model::RunNow& shown = isOfTwo ? m_run.history()->now().run : kept;
        timelines->setHeadings(
            eachWith(keptName(), runHeading(kept, shown, m_catalogue.find(kept.lesson))),
            isOfTwo ? eachWith(shownName(), runHeading(shown, kept, m_catalogue.find(shown.lesson)))
                    : QStringList{tr("The next run")});
    }
    timelines->showComparison(m_comparison);
    showMoment();
}

void MainWindow::goToDifference()
{
    const auto& shown = m_comparison.markInShown();
    const auto& there = shown ? shown : m_comparison.markInKept();
    if (!there)
        return m_status->say(said(m_comparison.headline()));
    TimelineView* timeline = m_workspace->centre()->timeline()->view();
    setCursor(there->t);
    timeline->setCursor(there->t);
    timeline->showCursor();
    m_status->say(said(m_comparison.sentence()));
}

void MainWindow::endComparison()
{
    m_comparison.end();
    m_status->showPlace();
}

} // namespace gui
