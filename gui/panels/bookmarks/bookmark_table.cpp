// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/bookmarks/bookmark_table.h"

#include "gui/look/plain_table.h"
#include "gui/look/table_or_word.h"
#include "gui/panels/bookmarks/bookmark_model.h"
#include "gui/panels/processes/process_delegate.h"

#include <QEvent>
#include <QShortcut>
#include <QVBoxLayout>

namespace gui {

namespace {

using Column = BookmarkModel::Column;

constexpr int timeWidth = 110;

} // namespace

BookmarkTable::BookmarkTable(QWidget* parent)
    : Panel(parent),
      m_model(new BookmarkModel(this)),
      m_place(new TableOrWord(QStringLiteral("bookmarks"), *m_model, this)),
      m_table(m_place->table())
{
    m_table->setItemDelegate(
        new ProcessDelegate(-1, -1, {static_cast<int>(Column::Time)}, m_table)); // of no process
    m_table->setColumnWidth(static_cast<int>(Column::Time), timeWidth);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 6, 8);
    layout->addWidget(m_place);
    const auto go = [this](const QModelIndex& row) {
        Q_EMIT picked(m_model->bookmarks().at(static_cast<std::size_t>(row.row())).t);
    };
    connect(m_table, &QTableView::clicked, this, go);
    connect(m_table, &QTableView::activated, this, go);
    connect(m_model, &BookmarkModel::edited, this, [this] { Q_EMIT edited(m_model->bookmarks()); });
    auto* removing = new QShortcut(QKeySequence::Delete, m_table);
    removing->setContext(Qt::WidgetShortcut);
    connect(removing, &QShortcut::activated, this, &BookmarkTable::removeChosen);
    retranslate();
}

void BookmarkTable::showMoment(const Moment& moment)
{
    m_model->show(moment.marks.bookmarks);
}

void BookmarkTable::write(std::size_t bookmark)
{
    const QModelIndex note =
        m_model->index(static_cast<int>(bookmark), static_cast<int>(Column::Note));
    m_table->setFocus();
    m_table->setCurrentIndex(note);
    m_table->edit(note);
}

void BookmarkTable::removeChosen()
{
    if (const QModelIndex row = m_table->currentIndex(); row.isValid())
        m_model->removeRow(row.row());
}

void BookmarkTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Panel::changeEvent(event);
}

void BookmarkTable::retranslate()
{
    m_table->setAccessibleName(tr("Bookmarks"));
    m_place->setWord(
        tr("Press N to keep the moment that is shown, with a note. J goes from one to the next."));
    m_model->retranslate();
}

} // namespace gui
