// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timeline/timeline_view.h"

#include <QVBoxLayout>

#include <qcustomplot.h>

namespace gui {

namespace {

double seconds(model::Time t)
{
    return std::chrono::duration<double>(t).count();
}

} // namespace

struct TimelineView::Parts {
    QCustomPlot* plot = nullptr;
    const model::History* history = nullptr;
    Theme theme = Theme::light();
    bool isFollowing = true;
    std::optional<model::Time> cursor;

    void draw(QCPPainter* painter, const QRect& area) const;
};

namespace {

class Lanes : public QCPLayerable
{
public:
    Lanes(QCustomPlot* plot, std::function<void(QCPPainter*, const QRect&)> paint)
        : QCPLayerable(plot), m_paint(std::move(paint))
    {
    }

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override
    {
        painter->setAntialiasing(true);
    }
    void draw(QCPPainter* painter) override { m_paint(painter, parentPlot()->axisRect()->rect()); }

private:
    std::function<void(QCPPainter*, const QRect&)> m_paint;
};

} // namespace

void TimelineView::Parts::draw(QCPPainter* painter, const QRect& area) const
{
    if (!history)
        return;
    double y = area.top() + 12;
    for (const model::Lane& lane : history->timeline().lanes()) {
        for (const model::Slice& slice : lane.slices) {
            const double left = plot->xAxis->coordToPixel(seconds(slice.from));
            const double right = plot->xAxis->coordToPixel(seconds(slice.to));
            painter->fillRect(QRectF(left, y, right - left, 26), theme.process(lane.birth));
        }
        y += 50;
    }
}

TimelineView::TimelineView(QWidget* parent) : QWidget(parent), m_parts(std::make_unique<Parts>())
{
    m_parts->plot = new QCustomPlot(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_parts->plot);
    new Lanes(m_parts->plot,
              [this](QCPPainter* painter, const QRect& area) { m_parts->draw(painter, area); });
    setTheme(Theme::light());
}

TimelineView::~TimelineView() = default;

void TimelineView::setHistory(const model::History* history)
{
    m_parts->history = history;
    refresh();
}

void TimelineView::refresh(std::optional<model::Time>)
{
    if (m_parts->isFollowing)
        fit();
    m_parts->plot->replot(QCustomPlot::rpQueuedReplot);
}

void TimelineView::setTheme(const Theme& theme)
{
    m_parts->theme = theme;
    m_parts->plot->setBackground(theme.panel);
    m_parts->plot->replot(QCustomPlot::rpQueuedReplot);
}

bool TimelineView::isFollowing() const
{
    return m_parts->isFollowing;
}

void TimelineView::setFollowing(bool follow)
{
    if (m_parts->isFollowing != follow) {
        m_parts->isFollowing = follow;
        Q_EMIT followingChanged(follow);
    }
}

void TimelineView::fit()
{
    if (m_parts->history)
        m_parts->plot->xAxis->setRange(0,
                                       std::max(1.0, seconds(m_parts->history->timeline().end())));
}

void TimelineView::zoom(double factor)
{
    m_parts->plot->xAxis->scaleRange(1 / factor);
    m_parts->plot->replot(QCustomPlot::rpQueuedReplot);
}

std::optional<model::Time> TimelineView::cursor() const
{
    return m_parts->cursor;
}

void TimelineView::setCursor(std::optional<model::Time> t)
{
    m_parts->cursor = t;
}

void TimelineView::highlight(std::optional<pid_t>) {}

void TimelineView::paintOn(QCPPainter* painter, const QSize& size)
{
    m_parts->plot->toPainter(painter, size.width(), size.height());
}

} // namespace gui
