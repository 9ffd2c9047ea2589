// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/panel.h"

namespace gui {

class BookmarkModel;
class PlainTable;
class TableOrWord;

/// The moments that the user has marked, with their notes. Choosing one goes there, a double click
/// writes its note, Delete takes it away.
class BookmarkTable : public Panel
{
    Q_OBJECT

public:
    explicit BookmarkTable(QWidget* parent = nullptr);
    void showMoment(const Moment& moment) override;
    void write(std::size_t bookmark); ///< lets the user write its note

signals:
    void picked(model::Time t);
    void edited(const std::vector<Bookmark>& bookmarks);

protected:
    void changeEvent(QEvent* event) override;

private:
    void removeChosen();
    void retranslate();

    BookmarkModel* m_model;
    TableOrWord* m_place;
    PlainTable* m_table;
};

} // namespace gui
