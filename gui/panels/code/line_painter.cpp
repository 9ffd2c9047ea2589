// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/code/line_painter.h"

#include <Qsci/qsciscintilla.h>

#include <QImage>
#include <QPainter>

#include <map>

namespace gui {

namespace {

constexpr int marginWidth = 22;
constexpr int barHeight = 14;
constexpr double widestBar = 5;
constexpr int tintMarker = 0;
constexpr int firstBarMarker = 1;
constexpr int lastMarker = 24; ///< those behind it are Scintilla's own, for folds

/// One bar for each process, narrower the more there are.
QImage barsOf(const std::vector<std::uint32_t>& births, const Theme& theme)
{
    QImage bars(marginWidth, barHeight, QImage::Format_ARGB32);
    bars.fill(Qt::transparent);
    QPainter painter(&bars);
    painter.setPen(Qt::NoPen);
    const double step =
        std::min(widestBar + 1, double(marginWidth) / static_cast<double>(births.size()));
    const double width = step > 2 ? step - 1 : step;
    double left = marginWidth - step * static_cast<double>(births.size());
    for (const std::uint32_t birth : births) {
        painter.setBrush(theme.process(birth));
        painter.drawRect(QRectF(left, 0, width, barHeight));
        left += step;
    }
    return bars;
}

} // namespace

LinePainter::LinePainter(QsciScintilla& editor, int margin) : m_editor(&editor)
{
    constexpr int everyBar = (1 << (lastMarker + 1)) - (1 << firstBarMarker);
    m_editor->setMarginType(margin, QsciScintilla::SymbolMargin);
    m_editor->setMarginMarkerMask(margin, everyBar);
    m_editor->setMarginWidth(margin, marginWidth + 4);
}

void LinePainter::paint(const std::vector<LineMark>& marks, int firstLine, const Theme& theme)
{
    m_editor->markerDeleteAll();
    std::map<int, std::vector<std::uint32_t>> births;
    int followedRow = -1;
    for (const LineMark& mark : marks) {
        births[mark.line - firstLine].push_back(mark.birth);
        if (mark.isFollowed)
            followedRow = mark.line - firstLine;
    }
    int marker = firstBarMarker;
    for (const auto& [row, here] : births) {
        if (marker > lastMarker)
            break;
        m_editor->markerDefine(barsOf(here, theme), marker);
        m_editor->markerAdd(row, marker++);
    }
    if (followedRow >= 0) {
        m_editor->markerDefine(QsciScintilla::Background, tintMarker);
        m_editor->setMarkerBackgroundColor(theme.selection, tintMarker);
        m_editor->markerAdd(followedRow, tintMarker);
        if (followedRow != m_followedRow)
            bringIntoView(followedRow);
    }
    m_followedRow = followedRow;
}

void LinePainter::bringIntoView(int row)
{
    const auto shown = static_cast<int>(m_editor->SendScintilla(QsciScintilla::SCI_LINESONSCREEN));
    const int first = m_editor->firstVisibleLine();
    if (row < first || row >= first + shown)
        m_editor->setFirstVisibleLine(std::max(0, row - shown / 2));
}

} // namespace gui
