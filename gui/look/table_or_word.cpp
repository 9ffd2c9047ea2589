// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/table_or_word.h"

#include "gui/look/plain_table.h"

#include <QAbstractItemModel>
#include <QLabel>
#include <QVBoxLayout>

namespace gui {

TableOrWord::TableOrWord(const QString& name, QAbstractItemModel& model, QWidget* parent)
    : QWidget(parent), m_table(new PlainTable(this)), m_word(new QLabel(this))
{
    m_table->setObjectName(name);
    m_table->setModel(&model);
    m_word->setProperty("role", "dim");
    m_word->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_word);
    layout->addWidget(m_table, 1);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &TableOrWord::choose);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &TableOrWord::choose);
    connect(&model, &QAbstractItemModel::modelReset, this, &TableOrWord::choose);
    choose();
}

void TableOrWord::setWord(const QString& sentence)
{
    m_word->setText(sentence);
}

void TableOrWord::choose()
{
    const bool isEmpty = m_table->model()->rowCount() == 0;
    m_word->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
}

} // namespace gui
