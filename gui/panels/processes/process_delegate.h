// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace gui {

/// Draws a cell of a table about processes: a chip of the hue before the name, PIDs monospaced.
/// `hueRole` gives the process's birth, or nothing for who is not of the lesson, as the runner; the
/// chip stands in `hueColumn`.
class ProcessDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ProcessDelegate(int hueRole, int hueColumn, QList<int> monoColumns, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    int m_hueRole;
    int m_hueColumn;
    QList<int> m_monoColumns;
};

} // namespace gui
