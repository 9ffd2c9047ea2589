// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractItemModel;
class QLabel;

namespace gui {

class PlainTable;

/// A table, and in its place, as long as it has no row, a sentence that says what will come.
class TableOrWord : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the table's, for tests; never shown. The model must outlive this.
    TableOrWord(const QString& name, QAbstractItemModel& model, QWidget* parent);
    PlainTable* table() const { return m_table; }
    void setWord(const QString& sentence);

private:
    void choose();

    PlainTable* m_table;
    QLabel* m_word;
};

} // namespace gui
