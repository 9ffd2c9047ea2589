// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timeline/pause_painter.h"

#include "gui/language/language.h"
#include "gui/timeline/scene.h"
#include "gui/look/text_fit.h"
#include "gui/timeline/time_axis.h"
#include "gui/timeline/time_marks.h"
#include "model/words/say.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace gui {

using model::Pause;
using model::Words;

namespace {

// In pixels at desktop size.
constexpr double cut = 4; ///< from one line to the other
constexpr double reach = 4;
constexpr double gap = 6; ///< from the lanes to the words, and from words to words
constexpr double height = 20;

struct Length {
    Words whole;
    Words brief;
};

Length lengthOf(Time length)
{
    using namespace std::chrono_literals;
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(length).count();
    const auto minutes = (seconds + 30) / 60;
    if (length < 10s) {
        const std::string text = lengthLabel(length).toStdString();
        return {{text, text}, {text, text}};
    }
    if (seconds < 60) {
        const Words text = model::say("{} s", "{} 秒", seconds);
        return {text, text};
    }
    if (seconds < 3600)
        return {model::say("{} min {} s", "{} 分 {} 秒", seconds / 60, seconds % 60),
                model::say("{} min", "{} 分钟", minutes)};
    const Words text = model::say("{} h {} min", "{} 小时 {} 分", minutes / 60, minutes % 60);
    return {text, text};
}

QString labelOf(const Pause& pause)
{
    return said(pause.length ? model::sayOf(lengthOf(*pause.length).brief, "paused {}", "暂停 {}")
                             : Words{"paused", "已暂停"});
}

bool isInSight(const Scene& scene, const Pause& pause)
{
    return pause.at >= scene.time.from && pause.at <= scene.time.to;
}

void paintLines(QPainter& painter, const Scene& scene, double x)
{
    const double half = scene.px(cut) / 2;
    const double top = scene.lanes.top - scene.px(gap);
    const double bottom = scene.lanes.top + scene.lanes.height;
    painter.fillRect(QRectF(QPointF(x - half, top), QPointF(x + half, bottom)), scene.theme.panel);
    painter.setPen(QPen(scene.theme.dimText, scene.px(1), Qt::SolidLine, Qt::FlatCap));
    for (const double line : {x - half, x + half})
        painter.drawLine(QPointF(line, top), QPointF(line, bottom));
}

/// Where words of that width stand: around x, or beside the pill with the time that stands there.
/// Nothing if there is no room.
std::optional<QRectF> labelPlace(const Scene& scene, double x, double width, double roomFrom)
{
    const double roomTo = scene.time.right() + scene.px(2 * gap);
    const double top = scene.lanes.top - scene.px(gap + height);
    const QRectF around(std::min(x - width / 2, roomTo - width), top, width, scene.px(height));
    const auto fits = [&](const QRectF& place) {
        return place.left() >= roomFrom && place.right() <= roomTo + 0.5;
    };
    const auto pill = momentPill(scene);
    const double air = scene.px(gap);
    if (!pill || !pill->adjusted(-air, 0, air, 0).intersects(around))
        return fits(around) ? std::optional(around) : std::nullopt;
    std::array<QRectF, 2> beside{around, around};
    beside[0].moveRight(pill->left() - air);
    beside[1].moveLeft(pill->right() + air);
    if (std::abs(beside[1].center().x() - x) < std::abs(beside[0].center().x() - x))
        std::swap(beside[0], beside[1]);
    const auto* place = std::ranges::find_if(beside, fits);
    return place != beside.end() ? std::optional(*place) : std::nullopt;
}

} // namespace

void paintPauses(QPainter& painter, const Scene& scene)
{
    const QFont font = scene.sans(11);
    double roomFrom = scene.time.left;
    for (const Pause& pause : scene.pauses) {
        if (!isInSight(scene, pause))
            continue;
        const double x = scene.time.x(pause.at);
        paintLines(painter, scene, x);
        const QString text = labelOf(pause);
        const auto place = labelPlace(scene, x, widthOf(text, font), roomFrom);
        if (!place)
            continue;
        painter.setFont(font);
        painter.setPen(scene.theme.dimText);
        painter.drawText(*place, Qt::AlignCenter | Qt::TextDontClip, text);
        roomFrom = place->right() + scene.px(gap);
    }
}

std::optional<std::size_t> pauseAt(const Scene& scene, const QPointF& at)
{
    // The last one drawn lies on top.
    for (std::size_t i = scene.pauses.size(); i-- > 0;) {
        if (isInSight(scene, scene.pauses[i]) &&
            std::abs(scene.time.x(scene.pauses[i].at) - at.x()) <= scene.px(reach))
            return i;
    }
    return {};
}

QString pauseTip(const Pause& pause)
{
    if (!pause.length)
        return said({"Paused. The run's time stands still, as its processes do.",
                     "已暂停。运行的时间和进程都停着不动。"});
    return said(model::sayOf(lengthOf(*pause.length).whole,
                             "Paused for {}. The run's time stood still, as its processes did.",
                             "暂停了 {}。其间运行的时间和进程都停着不动。"));
}

} // namespace gui
