// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timeline/lane_strips.h"

#include "gui/timeline/scene.h"
#include "gui/timeline/textures.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace gui {

using model::Texture;

/// Where a lane's bar stands, in the pixels of the device.
struct LaneStrips::Grid {
    const Scene& scene;
    QRectF bar; ///< the whole lane's
    double ratio = 1;

    int width() const { return static_cast<int>(std::ceil(bar.width() * ratio)); }
    int height() const { return std::max(1, static_cast<int>(std::lround(bar.height() * ratio))); }
    int column(double x) const
    {
        return std::clamp(static_cast<int>(std::lround((x - bar.left()) * ratio)), 0, width());
    }
    /// The columns of a piece, at least one: begin and end.
    std::pair<int, int> columns(const Piece& piece) const
    {
        const bool isApart = piece.slice && piece.width() > 6 * scene.unit;
        const double hair = isApart ? 0.75 : 0;
        const int from = std::min(column(piece.left + (piece.isCutLeft ? 0 : hair)), width() - 1);
        return {from, std::max(from + 1, column(piece.right - (piece.isCutRight ? 0 : hair)))};
    }
    bool isFlat(const Piece& piece) const { return !piece.slice || piece.width() < 3 * scene.unit; }
};

bool LaneStrips::paintsItself(const Piece& piece)
{
    const bool isRare = piece.texture == Texture::Stopped || piece.texture == Texture::Turn ||
                        piece.texture == Texture::Zombie;
    return isRare && piece.slice;
}

void LaneStrips::forgetOthers(const Grid& grid)
{
    const QRectF place(grid.bar.left(), 0, grid.bar.width(), grid.bar.height());
    const Scene& scene = grid.scene;
    if (place == m_place && m_ratio == grid.ratio && m_unit == scene.unit &&
        m_isDark == scene.theme.isDark)
        return;
    m_strips.clear();
    m_place = place;
    m_ratio = grid.ratio;
    m_unit = scene.unit;
    m_isDark = scene.theme.isDark;
    m_lane = QImage(grid.width(), grid.height(), QImage::Format_ARGB32_Premultiplied);
}

const QImage& LaneStrips::strip(const Grid& grid, Texture texture, const QColor& hue)
{
    QImage& image = m_strips[{texture, hue.rgba()}];
    if (image.isNull()) {
        image = QImage(grid.width(), grid.height(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(grid.ratio, grid.ratio);
        painter.translate(-grid.bar.left(), 0);
        const QRectF whole(grid.bar.left(), 0, grid.bar.width(), grid.height() / grid.ratio);
        const Piece piece{.left = whole.left(),
                          .right = whole.right(),
                          .texture = texture,
                          .slice = 0,
                          .isCutLeft = true,
                          .isCutRight = true};
        paintTexture(painter, piece, whole, hue, grid.scene.theme, grid.scene.unit);
    }
    return image;
}

void LaneStrips::fillFlat(const Grid& grid, const std::vector<Piece>& pieces, const QColor& hue)
{
    const auto columns = static_cast<std::size_t>(grid.width());
    m_edgeRow.assign(columns, 0);
    m_middleRow.assign(columns, 0);
    std::array<QRgb, model::textures> colours{};
    for (std::size_t i = 0; i < colours.size(); ++i)
        colours[i] = flatColour(static_cast<Texture>(i), hue, grid.scene.theme).rgba();
    for (const Piece& piece : pieces) {
        if (!grid.isFlat(piece))
            continue;
        const QRgb colour = colours[static_cast<std::size_t>(piece.texture)];
        const auto [from, to] = grid.columns(piece);
        std::fill(m_middleRow.begin() + from, m_middleRow.begin() + to, colour);
        std::fill(m_edgeRow.begin() + from, m_edgeRow.begin() + to,
                  piece.texture == Texture::Idle ? QRgb(0) : colour);
    }
    const QRectF thin = thinBar(QRectF(0, 0, 1, grid.height()), grid.scene.unit * grid.ratio);
    const int top = static_cast<int>(std::lround(thin.top()));
    const int bottom = static_cast<int>(std::lround(thin.bottom()));
    for (int row = 0; row < grid.height(); ++row) {
        const auto& source = row >= top && row < bottom ? m_middleRow : m_edgeRow;
        std::ranges::copy(source, reinterpret_cast<QRgb*>(m_lane.scanLine(row)));
    }
}

void LaneStrips::copyTextures(const Grid& grid, const std::vector<Piece>& pieces, const QColor& hue)
{
    for (const Piece& piece : pieces) {
        if (grid.isFlat(piece) || paintsItself(piece))
            continue;
        const QImage& source = strip(grid, piece.texture, hue);
        const QColor edge = styleOf(piece.texture, hue, grid.scene.theme).edge;
        const auto [from, to] = grid.columns(piece);
        for (int row = 0; row < grid.height(); ++row) {
            const auto* have = reinterpret_cast<const QRgb*>(source.constScanLine(row));
            auto* want = reinterpret_cast<QRgb*>(m_lane.scanLine(row));
            std::copy(have + from, have + to, want + from);
            if (edge.isValid()) {
                want[from] = edge.rgba();
                want[to - 1] = edge.rgba();
            }
        }
    }
}

void LaneStrips::paint(QPainter& painter, const Scene& scene, std::size_t lane,
                       const std::vector<Piece>& pieces)
{
    const Grid grid{
        scene, QRectF(scene.time.left, scene.lanes.barTop(lane), scene.time.width, scene.lanes.bar),
        painter.device()->devicePixelRatioF()};
    forgetOthers(grid);
    const QColor hue = scene.hue(scene.lane(lane));
    fillFlat(grid, pieces, hue);
    copyTextures(grid, pieces, hue);
    m_lane.setDevicePixelRatio(grid.ratio);
    const double top = std::round(grid.bar.top() * grid.ratio) / grid.ratio;
    painter.drawImage(QPointF(grid.bar.left(), top), m_lane);
}

} // namespace gui
