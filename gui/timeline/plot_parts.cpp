// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timeline/plot_parts.h"

#include "gui/look/text_fit.h"
#include "gui/timeline/time_axis.h"

namespace gui {

PaintedLayerable::PaintedLayerable(QCustomPlot* plot, const QString& layer, Clip clip, Paint paint)
    : QCPLayerable(plot, layer), m_clip(clip), m_paint(std::move(paint))
{
}

void PaintedLayerable::applyDefaultAntialiasingHint(QCPPainter* painter) const
{
    painter->setAntialiasing(true);
}

QRect PaintedLayerable::clipRect() const
{
    const QRect lanes = parentPlot()->axisRect()->rect();
    const QRect everything = parentPlot()->viewport();
    switch (m_clip) {
    case Clip::Lanes: return lanes;
    case Clip::Rows: return {everything.left(), lanes.top(), everything.width(), lanes.height()};
    case Clip::Everything: break;
    }
    return everything;
}

void PaintedLayerable::draw(QCPPainter* painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    m_paint(*painter);
}

void PaintedLayerable::paintOn(QPainter& painter)
{
    painter.save();
    painter.setClipRect(clipRect());
    painter.setRenderHint(QPainter::Antialiasing);
    m_paint(painter);
    painter.restore();
}

void TimeTicker::setRoom(double width, const QFont& labels)
{
    m_width = std::max(1.0, width);
    // A label and as much air again.
    m_labelWidth = 2 * widthOf(QStringLiteral("00.00 ms"), labels);
}

double TimeTicker::getTickStep(const QCPRange& range)
{
    const TimeScale scale{.from = fromSeconds(range.lower),
                          .to = fromSeconds(range.upper),
                          .left = 0,
                          .width = m_width};
    m_last = range.upper;
    m_step = toSeconds(tickStep(scale, m_labelWidth));
    return m_step;
}

QString TimeTicker::getTickLabel(double tick, const QLocale&, QChar, int)
{
    return axisLabel(fromSeconds(tick), fromSeconds(m_step), fromSeconds(m_last));
}

} // namespace gui
