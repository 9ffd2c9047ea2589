// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/timeline/visible_slices.h"

#include <QImage>

#include <map>

class QPainter;

namespace gui {

struct Scene;

/// Paints lanes on which more pieces stand than can be painted one by one within a frame: puts each
/// lane together as an image. Every piece is there, at whole pixels; corners are square. Keeps what
/// it needs for the next frame.
class LaneStrips
{
public:
    /// So many pieces on all lanes are worth it.
    static constexpr std::size_t many = 400;

    /// The pieces' bars, but for those of which paintsItself() is true.
    void paint(QPainter& painter, const Scene& scene, std::size_t lane,
               const std::vector<Piece>& pieces);

    /// True for what carries a sign, and is rare.
    static bool paintsItself(const Piece& piece);

private:
    struct Grid;

    void fillFlat(const Grid& grid, const std::vector<Piece>& pieces, const QColor& hue);
    void copyTextures(const Grid& grid, const std::vector<Piece>& pieces, const QColor& hue);
    const QImage& strip(const Grid& grid, model::Texture texture, const QColor& hue);
    void forgetOthers(const Grid& grid);

    using Look = std::pair<model::Texture, QRgb>;

    QImage m_lane;
    std::vector<QRgb> m_edgeRow;   ///< of flat pieces, where only whole bars are
    std::vector<QRgb> m_middleRow; ///< the same, where thin ones are, too
    std::map<Look, QImage> m_strips;
    QRectF m_place; ///< what the strips were made for
    double m_ratio = 0;
    double m_unit = 0;
    bool m_isDark = false;
};

} // namespace gui
