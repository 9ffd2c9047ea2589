// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <vector>

namespace gui {

/// A table without a grid, with rows of one height and a last column that takes what is left. A tip
/// says in full what a cell has no room for.
class PlainTable : public QTableView
{
    Q_OBJECT

public:
    struct ColumnWidth {
        int column = 0;
        int usual = 0;
        int narrow = 0; ///< where the table has little room
    };

    explicit PlainTable(QWidget* parent = nullptr);
    /// Of every column but the last, which takes what is left; `narrowTable` is how wide the table
    /// must be for the usual ones. What people make of them stands until that changes.
    void setColumnWidths(std::vector<ColumnWidth> widths, int narrowTable);
    int narrowWidth() const; ///< of all these, where there is little room

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void fitColumns();

    std::vector<ColumnWidth> m_widths;
    int m_narrowTable = 0;
    bool m_isNarrow = false;
};

} // namespace gui
