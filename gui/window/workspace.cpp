// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/workspace.h"

#include "gui/panels/code/code_panel.h"
#include "gui/window/bottom_panel.h"
#include "gui/window/centre.h"
#include "gui/window/panel_dock.h"
#include "gui/window/panel_header.h"
#include "gui/window/questions_panel.h"

#include <QEvent>
#include <QTabBar>

namespace gui {

namespace {

constexpr int layoutVersion = 1;

}

Workspace::Workspace(QWidget* parent)
    : QMainWindow(parent, Qt::Widget),
      m_centre(new Centre(this)),
      m_code(new CodePanel(this)),
      m_questions(new QuestionsPanel(this)),
      m_bottom(new BottomPanel(this)),
      m_codeDock(new PanelDock(QStringLiteral("code"), m_code, this)),
      m_questionsDock(new PanelDock(QStringLiteral("claims"), m_questions, this)),
      m_bottomDock(new PanelDock(QStringLiteral("bottom"), m_bottom, this))
{
    setObjectName(QStringLiteral("workspace"));
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setCentralWidget(m_centre);
    m_codeDock->header()->addLeft(m_code->tabs());
    connect(m_code, &CodePanel::roomWanted, this, &Workspace::arrange);
    m_questions->placeControls(*m_questionsDock->header());
    m_bottom->placeControls(*m_bottomDock->header());
    place();
    for (PanelDock* dock : docks()) {
        dock->addCloseButton();
        const auto isTheirs = [this] { m_isOurs = false; };
        connect(dock, &QDockWidget::dockLocationChanged, this, isTheirs);
        connect(dock, &QDockWidget::topLevelChanged, this, isTheirs);
        connect(dock, &PanelDock::closedByHand, this, isTheirs);
        connect(dock->toggleViewAction(), &QAction::triggered, this, isTheirs);
    }
    retranslate();
}

void Workspace::showMoment(const Moment& moment)
{
    m_centre->showMoment(moment);
    m_bottom->showMoment(moment);
    m_code->showMoment(moment);
    if (moment.history.size() > 0)
        m_questions->showMoment(moment);
}

QByteArray Workspace::layoutState() const
{
    return m_isOurs ? QByteArray() : saveState(layoutVersion);
}

void Workspace::place()
{
    addDockWidget(Qt::RightDockWidgetArea, m_codeDock);
    addDockWidget(Qt::RightDockWidgetArea, m_questionsDock);
    addDockWidget(Qt::BottomDockWidgetArea, m_bottomDock);
    for (PanelDock* dock : docks()) {
        dock->setFloating(false);
        dock->show();
    }
}

void Workspace::arrangeAnew()
{
    place();
    m_isOurs = true;
    arrange();
}

QList<QAction*> Workspace::panelActions() const
{
    QList<QAction*> actions;
    for (const PanelDock* dock : docks())
        actions << dock->toggleViewAction();
    return actions;
}

void Workspace::setPresenting(bool isPresenting)
{
    if (isPresenting) {
        m_before = {saveState(layoutVersion), m_isOurs};
        for (PanelDock* dock : docks())
            dock->hide();
    } else if (m_before) {
        restoreState(m_before->state, layoutVersion);
        m_isOurs = m_before->isOurs;
        m_before.reset();
        arrange();
    }
}

void Workspace::toggleQuestions()
{
    m_questionsDock->setVisible(m_questionsDock->isHidden());
    arrange();
}

bool Workspace::event(QEvent* event)
{
    // What no panel covers are the separators between them: a press begins to move one.
    if (event->type() == QEvent::MouseButtonPress)
        m_isOurs = false;
    return QMainWindow::event(event);
}

void Workspace::restoreLayout(const QByteArray& state)
{
    m_isOurs = state.isEmpty() || !restoreState(state, layoutVersion);
    arrange();
}

void Workspace::arrange()
{
    if (m_before && !m_questionsDock->isHidden())
        resizeDocks({m_questionsDock}, {width() * 35 / 100}, Qt::Horizontal);
    if (!m_isOurs || m_before)
        return;
    // Two programs side by side want more, and leave the timeline its share.
    const int right = m_code->showsBoth() ? std::clamp(width() * 45 / 100, 290, 1100)
                                          : std::clamp(width() * 31 / 100, 290, 560);
    resizeDocks({m_codeDock}, {right}, Qt::Horizontal);
    resizeDocks({m_codeDock, m_questionsDock}, {height() * 52 / 100, height() * 48 / 100},
                Qt::Vertical);
    resizeDocks({m_bottomDock}, {std::clamp(height() * 22 / 100, 120, 420)}, Qt::Vertical);
}

void Workspace::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    arrange();
}

void Workspace::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void Workspace::retranslate()
{
    m_codeDock->setWindowTitle(tr("Lesson and code"));
    m_questionsDock->setWindowTitle(tr("Claims and predictions"));
    m_bottomDock->setWindowTitle(tr("Output, processes and events"));
}

} // namespace gui
