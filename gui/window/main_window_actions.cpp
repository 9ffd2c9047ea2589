// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/main_window.h"

#include "gui/language/language.h"
#include "gui/panels/events/event_table.h"
#include "gui/panels/lessons/lesson_list.h"
#include "gui/stage/stage_panel.h"
#include "gui/stage/stage_view.h"
#include "gui/timeline/timeline_view.h"
#include "gui/window/bottom_panel.h"
#include "gui/window/centre.h"
#include "gui/window/key_sheet.h"
#include "gui/window/questions_panel.h"
#include "gui/window/run_settings.h"
#include "gui/window/status_line.h"
#include "gui/window/timeline_card.h"
#include "gui/window/transport_bar.h"
#include "gui/window/workspace.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QScreen>
#include <QSettings>

#include <algorithm>

/// What keys, clicks and switches of the window do.
namespace gui {

namespace {

using Act = WindowActions::Act;

constexpr double zoomStep = 1.5;
constexpr auto flagship = "pool-five-tasks";
constexpr QSize firstSize{1400, 880};

} // namespace

void MainWindow::connectPanels()
{
    connect(m_lessons, &LessonList::chosen, this, &MainWindow::showLesson);
    connect(m_transport, &TransportBar::runAsked, this, &MainWindow::run);
    connect(m_transport, &TransportBar::pauseAsked, this, &MainWindow::togglePause);
    connect(m_transport, &TransportBar::stopAsked, this, &MainWindow::stop);
    connect(m_transport, &TransportBar::speedChanged, &m_run, &RunController::setSpeed);
    connect(m_transport->settings(), &RunSettings::knobsChanged, this,
            &MainWindow::showKnobsInQuestions);
    TimelineCard* timeline = m_workspace->centre()->timeline();
    connect(timeline, &TimelineCard::cursorMoved, this, &MainWindow::setCursor);
    connect(m_workspace->questions(), &QuestionsPanel::picked, this, &MainWindow::setCursor);
    BottomPanel* bottom = m_workspace->bottom();
    // Queued: it comes in the middle of a layout.
    connect(m_workspace->centre(), &Centre::resized, this, &MainWindow::showMoment,
            Qt::QueuedConnection);
    connect(bottom, &BottomPanel::pageShown, this, &MainWindow::showMoment);
    connect(bottom->events(), &EventTable::picked, this, &MainWindow::setCursor);
    connect(m_status, &StatusLine::panelsAsked, this, &MainWindow::showPanels);
    connect(m_status, &StatusLine::keysAsked, this, &MainWindow::showKeys);
    connect(m_status, &StatusLine::exportAsked, this, &MainWindow::exportRun);
    connect(m_status, &StatusLine::themeAsked, &m_appearance, &Appearance::chooseNext);
    connect(m_status, &StatusLine::languageAsked, this, &MainWindow::switchLanguage);
    connect(&m_appearance, &Appearance::changed, this, &MainWindow::showTheme);
}

void MainWindow::connectActions()
{
    const auto on = [this](Act act, auto slot) {
        connect(m_actions->of(act), &QAction::triggered, this, slot);
    };
    on(Act::RunOrPause, &MainWindow::pressSpace);
    on(Act::Run, &MainWindow::run);
    on(Act::Pause, &MainWindow::togglePause);
    on(Act::Stop, &MainWindow::stop);
    on(Act::Export, &MainWindow::exportRun);
    on(Act::Save, &MainWindow::saveRun);
    on(Act::Open, &MainWindow::openFile);
    on(Act::Theme, [this] { m_appearance.chooseNext(); });
    on(Act::Language, &MainWindow::switchLanguage);
    on(Act::Panels, &MainWindow::showPanels);
    on(Act::Keys, &MainWindow::showKeys);
    on(Act::Quit, &MainWindow::close);
}

void MainWindow::connectViewActions()
{
    const auto on = [this](Act act, auto slot) {
        connect(m_actions->of(act), &QAction::triggered, this, slot);
    };
    TimelineCard* timeline = m_workspace->centre()->timeline();
    BottomPanel* bottom = m_workspace->bottom();
    on(Act::ZoomIn, [timeline] { timeline->view()->zoom(zoomStep); });
    on(Act::ZoomOut, [timeline] { timeline->view()->zoom(1 / zoomStep); });
    on(Act::Fit, [timeline] { timeline->view()->fit(); });
    on(Act::Follow, [timeline] { timeline->follow(); });
    on(Act::Output, [bottom] { bottom->choose(BottomPanel::Page::Output); });
    on(Act::Processes, [bottom] { bottom->choose(BottomPanel::Page::Processes); });
    on(Act::Events, [bottom] { bottom->choose(BottomPanel::Page::Events); });
    on(Act::Bookmarks, [bottom] { bottom->choose(BottomPanel::Page::Bookmarks); });
    on(Act::Find, [bottom] {
        bottom->choose(BottomPanel::Page::Events);
        bottom->events()->searchBox()->setFocus();
    });
}

void MainWindow::pressSpace()
{
    // Space belongs to the control that has the focus, where that control has a use for it.
    QWidget* focused = QApplication::focusWidget();
    auto* button = qobject_cast<QAbstractButton*>(focused);
    if (button && button->property("role") != QStringLiteral("run"))
        return button->click();
    if (auto* box = qobject_cast<QComboBox*>(focused))
        return box->showPopup();
    const auto phase = m_run.phase();
    if (phase == RunController::Phase::Running || phase == RunController::Phase::Paused)
        togglePause();
    else
        run();
}

void MainWindow::switchLanguage()
{
    const bool isEnglish = currentLanguage() == Language::English;
    useLanguage(isEnglish ? Language::Chinese : Language::English);
}

void MainWindow::showKeys()
{
    auto* sheet = new KeySheet(m_actions->groups(), this);
    sheet->adjustSize();
    const QPoint corner = mapToGlobal(QPoint(width(), height()));
    sheet->move(corner - QPoint(sheet->width() + 16, sheet->height() + m_status->height() + 8));
    sheet->show();
}

void MainWindow::showPanels()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("panelMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_workspace->panelActions());
    menu->addSeparator();
    StageView* stage = m_workspace->centre()->stage()->view();
    QAction* motion = menu->addAction(tr("Let things on the stage move"));
    motion->setCheckable(true);
    motion->setChecked(!stage->isStill());
    connect(motion, &QAction::toggled, stage, [stage](bool moves) { stage->setStill(!moves); });
    menu->addAction(tr("Arrange as at first"), m_workspace, &Workspace::arrangeAnew);
    menu->adjustSize();
    const QPoint corner = mapToGlobal(QPoint(width(), height() - m_status->height()));
    menu->popup(corner - QPoint(menu->width() + 16, menu->height() + 8));
}

void MainWindow::restore()
{
    resize(firstSize.boundedTo(screen()->availableSize()));
    restoreGeometry(m_settings.value(QStringLiteral("window/geometry")).toByteArray());
    m_transport->setSpeed(1);
    m_workspace->centre()->stage()->view()->setStill(
        m_settings.value(QStringLiteral("still"), false).toBool());
    const QString last = m_settings.value(QStringLiteral("lesson")).toString();
    choose(m_catalogue.find(last.toStdString()) ? last.toStdString() : flagship);
    m_workspace->centre()->timeline()->view()->setFocus();
    m_workspace->restoreLayout(m_settings.value(QStringLiteral("window/panels")).toByteArray());
}

void MainWindow::remember()
{
    m_settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    m_settings.setValue(QStringLiteral("window/panels"), m_workspace->layoutState());
    m_settings.setValue(QStringLiteral("language"),
                        QString::fromStdString(codeOf(currentLanguage())));
    m_settings.setValue(QStringLiteral("theme"), static_cast<int>(m_appearance.choice()));
    m_settings.setValue(QStringLiteral("still"), m_workspace->centre()->stage()->view()->isStill());
    if (m_lesson)
        m_settings.setValue(QStringLiteral("lesson"), QString::fromStdString(m_lesson->id));
}

} // namespace gui
