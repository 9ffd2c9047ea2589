// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/bookmarks/bookmark_model.h"

#include "gui/panels/seconds.h"

namespace gui {

namespace {

constexpr int microseconds = 6; ///< digits

}

void BookmarkModel::show(const std::vector<Bookmark>& bookmarks)
{
    // An editor that is open must not close because the run goes on.
    if (bookmarks == m_bookmarks)
        return;
    beginResetModel();
    m_bookmarks = bookmarks;
    endResetModel();
}

int BookmarkModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_bookmarks.size());
}

int BookmarkModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant BookmarkModel::data(const QModelIndex& index, int role) const
{
    const Bookmark& bookmark = m_bookmarks.at(static_cast<std::size_t>(index.row()));
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case Column::Time: return secondsText(bookmark.t, microseconds);
    case Column::Note: return bookmark.note;
    }
    return {};
}

QVariant BookmarkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Time: return tr("Seconds");
    case Column::Note: return tr("Note");
    }
    return {};
}

Qt::ItemFlags BookmarkModel::flags(const QModelIndex& index) const
{
    const bool isNote = index.column() == static_cast<int>(Column::Note);
    return QAbstractTableModel::flags(index) | (isNote ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool BookmarkModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.column() != static_cast<int>(Column::Note))
        return false;
    m_bookmarks.at(static_cast<std::size_t>(index.row())).note = value.toString();
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

bool BookmarkModel::removeRows(int row, int count, const QModelIndex& parent)
{
    if (parent.isValid() || row < 0 || count < 1 || row + count > rowCount())
        return false;
    beginRemoveRows({}, row, row + count - 1);
    m_bookmarks.erase(m_bookmarks.begin() + row, m_bookmarks.begin() + row + count);
    endRemoveRows();
    Q_EMIT edited();
    return true;
}

void BookmarkModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

} // namespace gui
