// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/panel.h"
#include "gui/panels/processes/process_model.h"

namespace gui {

class PlainTable;
class TableOrWord;

/// Every process of the run: who it is, who its parent is, what it does, how it ended.
class ProcessTable : public Panel
{
    Q_OBJECT

public:
    explicit ProcessTable(QWidget* parent = nullptr);
    void showMoment(const Moment& moment) override;

signals:
    void picked(std::optional<pid_t> pid);
    void menuAsked(pid_t pid, const QPoint& at); ///< on the screen

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void askForMenu(const QPoint& place);
    void retranslate();
    void fitDaemon();

    ProcessModel* m_model;
    TableOrWord* m_place;
    PlainTable* m_table;
};

} // namespace gui
