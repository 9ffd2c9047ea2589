// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/caption.h"

#include "gui/language/language.h"
#include "gui/look/text_fit.h"
#include "model/words/say.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace gui {

namespace {

QString named(const QString& label, const std::string& value)
{
    return said(model::say("{}: {}", "{}：{}", label.toStdString(), value));
}

} // namespace

QString knobText(const std::string& id, const std::string& value, const lessons::Lesson* lesson)
{
    if (lesson) {
        const auto knob = std::ranges::find(lesson->knobs, id, &lessons::Knob::id);
        if (knob != lesson->knobs.end())
            return named(said(knob->label), value);
    }
    return named(qstring(id), value);
}

QString factsOf(const model::RunNow& run, const lessons::Lesson* lesson)
{
    QStringList facts;
    auto unnamed = run.knobs;
    if (lesson) {
        for (const lessons::Knob& knob : lesson->knobs)
            if (const auto known = unnamed.extract(knob.id))
                facts << named(said(knob.label), known.mapped());
    }
    for (const auto& [knob, value] : unnamed)
        facts << named(qstring(knob), value);
    facts << said(model::say("seed {}", "种子 {}", run.seed));
    if (run.speed != 1)
        facts << said(model::say("speed {}×", "速度 {}×", run.speed));
    return facts.join(QStringLiteral(" · "));
}

void paintCaption(QPainter& painter, const QRect& strip, const QString& title, const QString& facts,
                  const Theme& theme, double unit)
{
    const auto px = [unit](double size) { return static_cast<int>(std::lround(size * unit)); };
    const QFont strong = Theme::sans(px(15), QFont::DemiBold);
    const QFont quiet = Theme::sans(px(12));
    // Two lines: a reader without our fonts may see the title wider than it is here.
    const QRectF lines = strip.adjusted(px(16), px(14), -px(22), 0);
    painter.setFont(strong);
    painter.setPen(theme.text);
    painter.drawText(lines, Qt::AlignLeft | Qt::AlignTop,
                     fitted({title}, strong, lines.width(), 0));
    painter.setFont(quiet);
    painter.setPen(theme.dimText);
    painter.drawText(lines.adjusted(0, px(21), 0, 0), Qt::AlignLeft | Qt::AlignTop,
                     fitted({facts}, quiet, lines.width(), 0));
}

} // namespace gui
