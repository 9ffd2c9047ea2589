// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/lessons/lesson_list.h"
#include "gui/stage/stage_panel.h"
#include "gui/stage/stage_view.h"
#include "gui/timeline/lane_layout.h"
#include "gui/timeline/timeline_view.h"
#include "gui/window/centre.h"
#include "gui/window/main_window.h"
#include "gui/window/presenter.h"
#include "gui/window/questions_panel.h"
#include "gui/window/status_line.h"
#include "gui/window/timeline_card.h"
#include "gui/window/transport_bar.h"
#include "gui/window/workspace.h"

/// The window before a class.
namespace gui {

namespace {

using Act = WindowActions::Act;
using Phase = RunController::Phase;
using Way = RunController::Way;

constexpr double stageShareBeforeAClass = 0.58;
// Of five lanes none is cut, below a stage with a pool, and their words are as large as can be.
constexpr LaneRoom lanesBeforeAClass{.leastPitch = 19, .closestBar = 0.88};

} // namespace

void MainWindow::connectPresenter()
{
    connect(m_actions->of(Act::Present), &QAction::triggered, this, &MainWindow::togglePresenting);
    connect(m_status, &StatusLine::presentAsked, this, &MainWindow::togglePresenting);
    connect(m_presenter, &Presenter::leaveAsked, this, &MainWindow::togglePresenting);
    connect(m_presenter, &Presenter::nextAsked, this, &MainWindow::presentNext);
    connect(m_presenter, &Presenter::backAsked, this,
            [this] { step(model::Landmark::Scene, Way::Back); });
    connect(m_presenter, &Presenter::questionsAsked, m_workspace, &Workspace::toggleQuestions);
    connect(m_presenter, &Presenter::answersAsked, this, [this] {
        QuestionsPanel* questions = m_workspace->questions();
        questions->setAnswersShown(!questions->areAnswersShown());
        if (questions->areAnswersShown() && !questions->isVisible())
            m_workspace->toggleQuestions();
    });
}

void MainWindow::togglePresenting()
{
    const bool isOn = !m_presenter->isOn();
    if (isOn) {
        m_stateBefore = windowState();
        m_sizeBefore = size();
    }
    // Large type only while little is to be seen: the window must not grow to make room for all.
    if (isOn)
        showPartsForPresenting(true);
    m_presenter->setOn(isOn);
    enlargeForPresenting(isOn);
    if (!isOn)
        showPartsForPresenting(false);
    m_actions->of(Act::RunOrPause)->setEnabled(!isOn); // its key is the presenter's now
    setWindowState(isOn ? m_stateBefore | Qt::WindowFullScreen : m_stateBefore);
    if (!isOn && m_stateBefore == Qt::WindowNoState)
        resize(m_sizeBefore);
    showMoment();
}

void MainWindow::showPartsForPresenting(bool isOn)
{
    m_workspace->setPresenting(isOn);
    m_workspace->questions()->setAnswersShown(!isOn);
    m_lessons->setVisible(!isOn);
    m_transport->setVisible(!isOn);
    m_status->setVisible(!isOn);
}

void MainWindow::enlargeForPresenting(bool isOn)
{
    const double scale = isOn ? Presenter::scaleIn(size()) : 1;
    m_presenter->setScale(scale);
    showTheme();
    m_workspace->centre()->stage()->setHeaderShown(!isOn); // the sentence says when
    m_workspace->centre()->stage()->view()->setForRoom(isOn, scale / Presenter::scaleIn(QSize()));
    TimelineCard* timeline = m_workspace->centre()->timeline();
    timeline->setScale(scale);
    timeline->view()->setLaneRoom(isOn ? lanesBeforeAClass : LaneRoom());
    m_workspace->centre()->setStageShare(isOn ? stageShareBeforeAClass : Centre::usualStageShare);
}

void MainWindow::enlargeForRoom()
{
    if (!m_presenter->isOn() || m_presenter->scale() == Presenter::scaleIn(size()))
        return;
    enlargeForPresenting(true);
    showMoment();
}

void MainWindow::presentNext()
{
    const bool isPresent = m_run.moment().isPresent;
    const Phase phase = m_run.phase();
    if (phase == Phase::Ready)
        return run();
    if (isPresent && phase != Phase::Ended)
        return togglePause();
    if (isPresent)
        return setCursor(model::Time(0));
    if (!step(model::Landmark::Scene, Way::Forth) && phase != Phase::Ended)
        m_workspace->centre()->timeline()->follow();
}

} // namespace gui
