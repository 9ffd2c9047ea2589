// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace gui {

/// A table without a grid, with rows of one height and a last column that takes what is left. A tip
/// says in full what a cell has no room for.
class PlainTable : public QTableView
{
    Q_OBJECT

public:
    explicit PlainTable(QWidget* parent = nullptr);

protected:
    bool viewportEvent(QEvent* event) override;
};

} // namespace gui
