// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/events/event_filter_menu.h"

#include <QEvent>
#include <QSignalBlocker>

namespace gui {

EventFilterMenu::EventFilterMenu(QWidget* parent)
    : QMenu(parent),
      m_text(addTick(QStringLiteral("onlyText"), false)),
      m_process(addTick(QStringLiteral("onlyProcess"), false)),
      m_line(addTick(QStringLiteral("onlyLine"), false))
{
    setObjectName(QStringLiteral("eventFilterMenu"));
    connect(m_line, &QAction::triggered, this, &EventFilterMenu::lineForgotten);
    addSeparator();
    for (int group = 0; group < eventGroups; ++group)
        m_groups.push_back(addTick(QStringLiteral("group%1").arg(group), true));
    addSeparator();
    m_all = addAction(QString());
    m_all->setObjectName(QStringLiteral("allEvents"));
    connect(m_all, &QAction::triggered, this, &EventFilterMenu::showAll);
    retranslate();
}

QAction* EventFilterMenu::addTick(const QString& objectName, bool isTicked)
{
    QAction* action = addAction(QString());
    action->setObjectName(objectName);
    action->setCheckable(true);
    action->setChecked(isTicked);
    connect(action, &QAction::toggled, this, &EventFilterMenu::changed);
    return action;
}

bool EventFilterMenu::isByText() const
{
    return m_text->isChecked();
}

bool EventFilterMenu::isByProcess() const
{
    return m_process->isChecked();
}

std::set<EventGroup> EventFilterMenu::without() const
{
    std::set<EventGroup> groups;
    for (int group = 0; group < eventGroups; ++group) {
        if (!m_groups[static_cast<std::size_t>(group)]->isChecked())
            groups.insert(static_cast<EventGroup>(group));
    }
    return groups;
}

void EventFilterMenu::setProcessName(const QString& name)
{
    m_processName = name;
    retranslate();
}

void EventFilterMenu::setLineName(const QString& name)
{
    m_lineName = name;
    const QSignalBlocker quiet(m_line); // the line itself is news enough
    m_line->setChecked(!name.isEmpty());
    retranslate();
}

void EventFilterMenu::showAll()
{
    for (QAction* action : actions()) {
        const QSignalBlocker quiet(action); // once, at the end
        action->setChecked(action != m_text && action != m_process && action != m_line);
    }
    Q_EMIT lineForgotten();
    Q_EMIT changed();
}

void EventFilterMenu::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMenu::changeEvent(event);
}

void EventFilterMenu::retranslate()
{
    const QString groups[eventGroups] = {tr("Processes: start, end, join"),
                                         tr("Pools and tasks"),
                                         tr("Queues and pipes"),
                                         tr("Locks and other ways to wait"),
                                         tr("Shared memory"),
                                         tr("Other programs"),
                                         tr("Output"),
                                         tr("Lines and sleeping"),
                                         tr("The run: pause, speed, end")};
    for (std::size_t group = 0; group < m_groups.size(); ++group)
        m_groups[group]->setText(groups[group]);
    m_text->setText(tr("Only events that contain the text"));
    m_process->setText(m_processName.isEmpty() ? tr("Only those of the chosen process")
                                               : tr("Only those of %1").arg(m_processName));
    m_line->setText(m_lineName.isEmpty() ? tr("Only those at the line that you click")
                                         : tr("Only those at %1").arg(m_lineName));
    m_line->setEnabled(!m_lineName.isEmpty());
    m_all->setText(tr("Show every event"));
}

} // namespace gui
