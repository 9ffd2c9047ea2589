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
struct Gap {
    QRectF place;
    bool isDown = true;
    std::vector<std::pair<double, double>> arrows; ///< from the sender's moment to the receiver's
};

/// Paints one gap after the other, in the same memory: there may be hundreds in a frame.
class GapPainter
{
public:
    GapPainter(double ratio, double unit, const QColor& colour)
        : m_ratio(ratio),
          m_head(static_cast<int>(std::lround(headLength * unit * ratio))),
          m_margin(m_head + 1),
          m_colour(colour.rgba())
    {
    }

    void paint(QPainter& painter, const Gap& gap)
    {
        clear(gap.place.size() * m_ratio);
        for (const auto& [sender, receiver] : gap.arrows)
            mark(column(gap, sender), column(gap, receiver));
        for (std::size_t x = 1; x < m_across.size(); ++x)
            m_across[x] += m_across[x - 1];
        for (int row = 0; row < m_height; ++row) {
            combine(row);
            copyTo(m_image.scanLine(gap.isDown ? row : m_height - 1 - row));
        }
        m_image.setDevicePixelRatio(m_ratio);
        painter.drawImage(gap.place.topLeft(), m_image);
    }

private:
    using Columns = std::vector<std::uint8_t>; ///< 1 where there is something

    void clear(const QSizeF& size)
    {
        m_width = static_cast<int>(std::ceil(size.width()));
        m_height = std::max(1, static_cast<int>(std::ceil(size.height())));
        const auto columns = static_cast<std::size_t>(m_width + 2 * m_margin);
        m_senders.assign(columns, 0);
        m_tips.assign(columns, 0);
        m_across.assign(columns + 1, 0);
        m_row.resize(columns);
        if (m_image.width() != m_width || m_image.height() != m_height)
            m_image = QImage(m_width, m_height, QImage::Format_ARGB32_Premultiplied);
    }

    /// Also a little beyond both edges: a head reaches in from there.
    std::size_t column(const Gap& gap, double x) const
    {
        const double at = (x - gap.place.left()) * m_ratio + m_margin;
        return static_cast<std::size_t>(
            std::lround(std::clamp(at, 0.0, m_width + 2.0 * m_margin - 1)));
    }

    void mark(std::size_t sender, std::size_t tip)
    {
        m_senders[sender] = 1;
        m_tips[tip] = 1;
        ++m_across[std::min(sender, tip)];
        --m_across[std::max(sender, tip) + 1];
    }

    /// Down along the sender's moment, across in the middle, down to the tip.
    void combine(int row)
    {
        const int middle = m_height / 2;
        const int toTip = m_height - 1 - row;
        if (row < middle)
            m_row = m_senders;
        else
            std::ranges::fill(m_row, std::uint8_t{0});
        if (toTip < m_head)
            addTips(toTip / 2);
        else if (row > middle)
            addTips(0);
        if (row == middle) {
            for (std::size_t x = 0; x < m_row.size(); ++x)
                m_row[x] |= static_cast<std::uint8_t>(m_across[x] > 0);
        }
    }

    void addTips(int reach)
    {
        const auto far = static_cast<std::size_t>(reach);
        const std::size_t count = m_row.size() - 2 * far;
        std::uint8_t* row = m_row.data() + far;
        for (std::size_t shift = 0; shift <= 2 * far; ++shift) {
            const std::uint8_t* tips = m_tips.data() + shift;
            for (std::size_t x = 0; x < count; ++x)
                row[x] |= tips[x];
        }
    }

    void copyTo(std::uint8_t* line) const
    {
        auto* pixels = reinterpret_cast<QRgb*>(line);
        const std::uint8_t* row = m_row.data() + m_margin;
        const QRgb colour = m_colour;
        for (int x = 0, count = m_width; x < count; ++x)
            pixels[x] = row[x] != 0 ? colour : 0;
    }

    double m_ratio;
    int m_head;
    int m_margin;
    QRgb m_colour;
    int m_width = 0;
    int m_height = 0;
    Columns m_senders;
    Columns m_tips;
    std::vector<int> m_across; ///< how many more than in the column before; then how many
    Columns m_row;
    QImage m_image;
};

} // namespace

void paintCrowd(QPainter& painter, const Scene& scene, std::span<const ArrowShape* const> shapes,
                const QColor& colour)
{
    const double ratio = painter.device()->devicePixelRatioF();
    std::map<std::pair<double, bool>, Gap> gaps; // by the receiver's edge
    for (const ArrowShape* shape : shapes) {
        const bool isDown = shape->to.y() > shape->bend.y();
        Gap& gap = gaps[{shape->to.y(), isDown}];
        if (gap.arrows.empty()) {
            const double top = std::min(shape->to.y(), shape->bend.y());
            gap.place = QRectF(scene.time.left, std::round(top * ratio) / ratio, scene.time.width,
                               std::abs(shape->to.y() - shape->bend.y()));
            gap.isDown = isDown;
        }
        gap.arrows.emplace_back(shape->bend.x(), shape->to.x());
    }
    GapPainter gapPainter(ratio, scene.unit, colour);
    for (const auto& [edge, gap] : gaps)
        gapPainter.paint(painter, gap);
}

} // namespace gui
