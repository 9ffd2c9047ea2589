// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/theme.h"
#include "lessons/catalogue/lesson.h"
#include "model/world.h"

#include <QRect>

class QPainter;

namespace gui {

/// What a run was made of, as its reader knows it: "Workers: 4 · Tasks: 5 · seed 7". The knobs
/// stand in the lesson's order under their labels; without the lesson, under their ids.
QString factsOf(const model::RunNow& run, const lessons::Lesson* lesson);

/// "Workers: 4"; without the lesson, under its id.
QString knobText(const std::string& id, const std::string& value, const lessons::Lesson* lesson);

/// What a picture shows: the title, and the facts below it as far as they fit.
void paintCaption(QPainter& painter, const QRect& strip, const QString& title, const QString& facts,
                  const Theme& theme, double unit);

} // namespace gui
