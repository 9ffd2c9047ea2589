// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timeline/difference_painter.h"

#include "gui/timeline/scene.h"
#include "gui/look/text_fit.h"
#include "gui/timeline/time_marks.h"

#include <QPainter>

#include <algorithm>

namespace gui {

namespace {

// In pixels at desktop size.
constexpr double height = 20;
constexpr double gap = 6; ///< from the lanes to the words, and to the cursor's pill
constexpr double leastWidth = 40;
constexpr double ringRadius = 5;

QFont fontOf(const Scene& scene)
{
    return scene.sans(11, QFont::DemiBold);
}

bool isInSight(const Scene& scene)
{
    return scene.difference && scene.difference->t >= scene.time.from &&
           scene.difference->t <= scene.time.to;
}

struct Label {
    QRectF place;
    QString text;
};

/// On the side of the line where there is more room; behind the cursor's pill if that is there.
Label labelOf(const Scene& scene)
{
    const double x = scene.time.x(scene.difference->t);
    const double top = scene.lanes.top - scene.px(gap) - scene.px(height);
    double right = x;
    double left = x;
    double mostRight = scene.time.right();
    double mostLeft = 0;
    if (const auto pill = momentPill(scene)) {
        const double before = pill->left() - scene.px(gap);
        const double after = pill->right() + scene.px(gap);
        if (before >= x + scene.px(leastWidth)) {
            mostRight = std::min(mostRight, before);
        } else if (after <= x - scene.px(leastWidth)) {
            mostLeft = std::max(mostLeft, after);
        } else {
            right = std::max(right, after);
            left = std::min(left, before);
        }
    }
    const double roomRight = mostRight - right;
    const double roomLeft = left - mostLeft;
    const QFont font = fontOf(scene);
    const QString whole =
        QStringLiteral("≠ %1 · %2").arg(scene.difference->word, scene.difference->what);
    const double air = scene.px(16);
    const bool isRight = roomRight >= std::min(roomLeft, widthOf(whole, font) + air);
    const double room = std::max(isRight ? roomRight : roomLeft, scene.px(leastWidth));
    // What happened says more than that this is the mark, which a sign says, too.
    const QString what = QStringLiteral("≠ %1").arg(scene.difference->what);
    const bool isWhole = widthOf(whole, font) <= room - air;
    const QString text = fitted({isWhole ? whole : what}, font, room - air, 0);
    const double width = widthOf(text, font) + air;
    return {{isRight ? right : left - width, top, width, scene.px(height)}, text};
}

void paintRing(QPainter& painter, const Scene& scene, double x)
{
    const auto& lanes = scene.timeline->lanes();
    const auto lane = std::ranges::find(lanes, scene.difference->pid, &model::Lane::pid);
    if (lane == lanes.end())
        return;
    const double y = scene.lanes.middle(static_cast<std::size_t>(lane - lanes.begin()));
    if (y < scene.lanes.top || y > scene.lanes.top + scene.lanes.height)
        return;
    painter.setBrush(scene.theme.panel);
    painter.drawEllipse(QPointF(x, y), scene.px(ringRadius), scene.px(ringRadius));
}

} // namespace

void paintDifference(QPainter& painter, const Scene& scene)
{
    if (!isInSight(scene))
        return;
    const double x = scene.time.x(scene.difference->t);
    const QColor colour = scene.theme.careful;
    const double bottom = scene.lanes.top + scene.lanes.height;
    painter.setPen(QPen(colour, scene.px(2), Qt::DotLine, Qt::FlatCap));
    painter.drawLine(QPointF(x, scene.lanes.top - scene.px(gap)), QPointF(x, bottom));
    painter.setPen(QPen(colour, scene.px(2)));
    paintRing(painter, scene, x);
    const Label label = labelOf(scene);
    painter.setPen(QPen(colour, scene.px(1)));
    painter.setBrush(scene.theme.panel);
    painter.drawRoundedRect(label.place, scene.px(4), scene.px(4));
    painter.setFont(fontOf(scene));
    painter.setPen(scene.theme.text);
    painter.drawText(label.place, Qt::AlignCenter | Qt::TextDontClip, label.text);
}

bool isOnDifference(const Scene& scene, const QPointF& at)
{
    return isInSight(scene) && labelOf(scene).place.contains(at);
}

} // namespace gui
