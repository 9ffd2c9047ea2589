// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timeline/arrow_crowd.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <map>

namespace gui {

namespace {

constexpr double headLength = 6.5;

/// The gap before a lane, on the side from which arrows come.
class Gap
{
public:
    Gap(const QRectF& place, bool isDown, double ratio, double unit)
        : m_place(place),
          m_ratio(ratio),
          m_width(static_cast<int>(std::ceil(place.width() * ratio))),
          m_height(std::max(1, static_cast<int>(std::ceil(place.height() * ratio)))),
          m_head(std::min(m_height, static_cast<int>(std::lround(headLength * unit * ratio)))),
          m_isDown(isDown),
          m_changes(static_cast<std::size_t>(m_height) * static_cast<std::size_t>(m_width + 1))
    {
    }

    /// Down along the sender's moment, across in the middle, down to the tip.
    void add(double sender, double receiver)
    {
        const int from = column(sender);
        const int to = column(receiver);
        const int middle = m_height / 2;
        for (int row = 0; row < m_height; ++row) {
            const int toTip = m_height - 1 - row;
            if (toTip < m_head)
                mark(row, to - toTip / 2, to + toTip / 2);
            else if (row > middle)
                mark(row, to, to);
            if (row < middle)
                mark(row, from, from);
        }
        mark(middle, std::min(from, to), std::max(from, to));
    }

    void paint(QPainter& painter, const QColor& colour) const
    {
        QImage image(m_width, m_height, QImage::Format_ARGB32_Premultiplied);
        const QRgb set = colour.rgba();
        for (int row = 0; row < m_height; ++row) {
            const int* changes = m_changes.data() + start(row);
            auto* pixels =
                reinterpret_cast<QRgb*>(image.scanLine(m_isDown ? row : m_height - 1 - row));
            for (int x = 0, here = 0; x < m_width; ++x) {
                here += changes[x];
                pixels[x] = here > 0 ? set : 0;
            }
        }
        image.setDevicePixelRatio(m_ratio);
        painter.drawImage(m_place.topLeft(), image);
    }

private:
    int column(double x) const
    {
        return static_cast<int>(
            std::lround(std::clamp((x - m_place.left()) * m_ratio, -10.0, m_width + 10.0)));
    }
    std::size_t start(int row) const
    {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(m_width + 1);
    }
    void mark(int row, int from, int to)
    {
        if (to < 0 || from >= m_width)
            return;
        int* changes = m_changes.data() + start(row);
        ++changes[std::max(from, 0)];
        --changes[std::min(to + 1, m_width)];
    }

    QRectF m_place;
    double m_ratio;
    int m_width;
    int m_height;
    int m_head;
    bool m_isDown;
    std::vector<int> m_changes; ///< by row: how many more arrows touch a pixel than the one before
};

} // namespace

void paintCrowd(QPainter& painter, const Scene& scene, std::span<const ArrowShape* const> shapes,
                const QColor& colour)
{
    const double ratio = painter.device()->devicePixelRatioF();
    std::map<std::pair<double, bool>, Gap> gaps; // by the receiver's edge
    for (const ArrowShape* shape : shapes) {
        const bool isDown = shape->to.y() > shape->bend.y();
        const double top = std::min(shape->to.y(), shape->bend.y());
        const QRectF place(scene.time.left, std::round(top * ratio) / ratio, scene.time.width,
                           std::abs(shape->to.y() - shape->bend.y()));
        const auto gap =
            gaps.try_emplace({shape->to.y(), isDown}, place, isDown, ratio, scene.unit);
        gap.first->second.add(shape->bend.x(), shape->to.x());
    }
    for (const auto& [edge, gap] : gaps)
        gap.paint(painter, colour);
}

} // namespace gui
