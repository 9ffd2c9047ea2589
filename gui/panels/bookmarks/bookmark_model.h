// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/run/marks.h"

#include <QAbstractTableModel>

namespace gui {

/// The bookmarks of the run, in order of time. Notes can be written.
class BookmarkModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Time, Note };
    static constexpr int columns = 2;

    using QAbstractTableModel::QAbstractTableModel;

    void show(const std::vector<Bookmark>& bookmarks);
    const std::vector<Bookmark>& bookmarks() const { return m_bookmarks; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    bool removeRows(int row, int count, const QModelIndex& parent = {}) override;
    void retranslate();

signals:
    void edited(); ///< by the user: a note, or a bookmark less

private:
    std::vector<Bookmark> m_bookmarks;
};

} // namespace gui
