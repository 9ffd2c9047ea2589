// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/events/event_filter.h"

#include <QMenu>

namespace gui {

/// Where the user says which events the log lists. What is ticked is the filter.
class EventFilterMenu : public QMenu
{
    Q_OBJECT

public:
    explicit EventFilterMenu(QWidget* parent = nullptr);

    bool isByText() const;
    bool isByProcess() const;
    std::set<EventGroup> without() const;
    void setProcessName(const QString& name); ///< of the chosen one; empty: none is
    void setLineName(const QString& name);    ///< of the line that was clicked; empty: none was
    void showAll();                           ///< nothing is filtered any more

signals:
    void changed();
    void lineForgotten(); ///< its tick was taken away

protected:
    void changeEvent(QEvent* event) override;

private:
    QAction* addTick(const QString& objectName, bool isTicked);
    void retranslate();

    QAction* m_text;
    QAction* m_process;
    QAction* m_line;
    std::vector<QAction*> m_groups;
    QAction* m_all;
    QString m_processName;
    QString m_lineName;
};

} // namespace gui
