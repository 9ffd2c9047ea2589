// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/plain_table.h"

#include "gui/look/focus_ring.h"

#include <QHeaderView>

namespace gui {

namespace {

constexpr int lineHeight = 21;

}

PlainTable::PlainTable(QWidget* parent) : QTableView(parent)
{
    new FocusRing(this);
    setShowGrid(false);
    setWordWrap(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(lineHeight);
    verticalHeader()->setDefaultSectionSize(lineHeight);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
}

} // namespace gui
