// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/plain_table.h"

#include "gui/look/focus_ring.h"
#include "gui/theme/theme.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QToolTip>

namespace gui {

namespace {

constexpr int lineHeight = 21;
constexpr int cellMargins = 8;
constexpr int leastColumn = 40;

} // namespace

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
    horizontalHeader()->setMinimumSectionSize(leastColumn); // else as wide as the widest letter
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
}

void PlainTable::setColumnWidths(std::vector<ColumnWidth> widths, int narrowTable)
{
    m_widths = std::move(widths);
    m_narrowTable = narrowTable;
    m_isNarrow = width() < m_narrowTable;
    fitColumns();
    // A header that stretches its last section by itself keeps it at its default width at least.
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionResizeMode(model()->columnCount() - 1, QHeaderView::Stretch);
}

int PlainTable::narrowWidth() const
{
    int sum = 0;
    for (const ColumnWidth& it : m_widths)
        sum += it.narrow;
    return sum;
}

void PlainTable::fitColumns()
{
    for (const ColumnWidth& it : m_widths)
        setColumnWidth(it.column, m_isNarrow ? it.narrow : it.usual);
}

void PlainTable::resizeEvent(QResizeEvent* event)
{
    if (const bool isNarrow = width() < m_narrowTable; isNarrow != m_isNarrow) {
        m_isNarrow = isNarrow;
        fitColumns();
    }
    QTableView::resizeEvent(event);
}

bool PlainTable::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QModelIndex cell = indexAt(help->pos());
    const QString text = cell.data().toString();
    const QFontMetrics letters(Theme::mono(fontInfo().pixelSize())); // the widest that we write
    const bool isCut = letters.horizontalAdvance(text) + cellMargins > visualRect(cell).width();
    QToolTip::showText(help->globalPos(), cell.isValid() && isCut ? text : QString(), this);
    return true;
}

} // namespace gui
