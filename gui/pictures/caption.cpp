// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/caption.h"

#include "gui/language/language.h"
#include "gui/timeline/text_fit.h"
#include "model/words/say.h"

#include <QPainter>

#include <cmath>

namespace gui {

namespace {

QString factsOf(const model::RunNow& run)
{
    QStringList facts;
    for (const auto& [knob, value] : run.knobs)
        facts << qstring(knob) + QLatin1Char(' ') + qstring(value);
    facts << said(model::say("seed {}", "种子 {}", run.seed));
    if (run.speed != 1)
        facts << said(model::say("speed {}×", "速度 {}×", run.speed));
    return facts.join(QStringLiteral(" · "));
}

} // namespace

void paintCaption(QPainter& painter, const QRect& strip, const QString& title,
                  const model::RunNow& run, const Theme& theme, double unit)
{
    const auto px = [unit](double size) { return static_cast<int>(std::lround(size * unit)); };
    const QFont strong = Theme::sans(px(15), QFont::DemiBold);
    const QFont quiet = Theme::sans(px(12));
    const QRectF line = strip.adjusted(px(16), px(10), -px(22), 0);
    const QString shown = fitted({title}, strong, line.width(), 0);
    painter.setFont(strong);
    painter.setPen(theme.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, shown);

    const double left = line.left() + widthOf(shown, strong) + px(14);
    const QString facts = fitted({factsOf(run)}, quiet, line.right() - left, px(60));
    painter.setFont(quiet);
    painter.setPen(theme.dimText);
    painter.drawText(QRectF(left, line.top() + unit, line.right() - left + 1, line.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, facts);
}

} // namespace gui
