// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/catalogue/lesson.h"
#include "model/world.h"

#include <QStringList>

namespace gui {

/// Names a run beside another one, from long to short: the lesson, what they differ in (start
/// method, knobs, seed, speed), then what they share, and in the short wordings less of that.
/// Without the lesson's texts, under ids.
QStringList runHeading(const model::RunNow& run, const model::RunNow& other,
                       const lessons::Lesson* lesson);

} // namespace gui
