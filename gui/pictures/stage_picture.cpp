// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/stage_picture.h"

#include "gui/stage/stage_view.h"
#include "gui/theme/apply_theme.h"

#include <limits>

namespace gui {

StagePicture::StagePicture(const model::History& history, std::optional<model::Time> at,
                           const Theme& theme, const QSize& room, double unit)
    : m_view(std::make_unique<StageView>())
{
    m_view->setPalette(paletteOf(theme));
    m_view->setStill(true);
    m_view->setScale(unit);
    m_view->setMostHeight(room.height() > 0 ? room.height() : std::numeric_limits<int>::max());
    m_view->resize(room.width(), m_view->height());
    const model::World world = at ? history.worldAt(*at) : history.now();
    const model::ClaimBook noClaims({});
    m_view->showMoment({.history = history,
                        .world = world,
                        .claims = noClaims,
                        .printed = {},
                        .t = at.value_or(history.timeline().end()),
                        .events = at ? history.countUntil(*at) : history.size(),
                        .isPresent = !at});
}

StagePicture::~StagePicture() = default;

int StagePicture::height() const
{
    return m_view->wantedHeight();
}

void StagePicture::paint(QPainter& painter, const QPoint& corner)
{
    const QRectF all = m_view->sceneRect();
    const QSizeF size = m_view->transform().mapRect(all).size();
    m_view->scene()->render(&painter, QRectF(corner, size), all);
}

} // namespace gui
