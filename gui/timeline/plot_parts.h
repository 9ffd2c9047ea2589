// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <functional>

namespace gui {

/// A part of the plot that some function paints: how our painters stand in QCustomPlot.
class PaintedLayerable : public QCPLayerable
{
public:
    using Paint = std::function<void(QPainter&)>;
    enum class Clip {
        Lanes, ///< the axis's rectangle
        Rows,  ///< as high as that, as wide as the plot
        Everything,
    };

    PaintedLayerable(QCustomPlot* plot, const QString& layer, Clip clip, Paint paint);

    /// As the plot itself would, on a device of one's own.
    void paintOn(QPainter& painter);

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override;
    QRect clipRect() const override;
    void draw(QCPPainter* painter) override;

private:
    Clip m_clip;
    Paint m_paint;
};

/// Ticks of time in seconds, labelled in the unit that suits the zoom.
class TimeTicker : public QCPAxisTicker
{
public:
    /// The axis's width in pixels: the plot asks for ticks before it has laid itself out.
    void setRoom(double width, const QFont& labels);

protected:
    double getTickStep(const QCPRange& range) override;
    int getSubTickCount(double) override { return 0; }
    QString getTickLabel(double tick, const QLocale&, QChar, int) override;

private:
    double m_width = 1;
    double m_labelWidth = 1;
    double m_step = 1;
    double m_last = 1;
};

} // namespace gui
