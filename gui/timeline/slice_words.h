// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/timeline.h"

#include <QStringList>

namespace gui {

/// The call that blocks a process, as the tutorials' code has it in every language: "get()"; empty
/// for what is no call.
QString callLabel(model::Doing doing);

/// What stands on a slice in the current language, from long to short; empty for a slice that needs
/// no words (computing, idle).
QStringList sliceLabels(const model::Slice& slice, const model::World& world);

/// The end of a process in words, from long to short: "exit code 0"; "SIGTERM −15" after a signal.
QStringList endLabels(std::int32_t exitCode);

/// The tooltip of a slice: who, what, since when, how long. Rich text.
QString sliceTip(const model::Lane& lane, const model::Slice& slice, const model::World& world,
                 model::Time now);

/// The tooltip of an arrow: "MainProcess started Process-1 at 0.12 s".
QString arrowTip(const model::Arrow& arrow, const model::World& world);

/// The tooltip of a lane where nothing is drawn: not started yet, or gone since.
QString laneTip(const model::Lane& lane, const model::World& world);

} // namespace gui
