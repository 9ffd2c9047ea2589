// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/world.h"

#include <QStringList>

/// What stands on the stage about values, arrays and dicts that processes share. Wordings go from
/// long to short.
namespace gui {

QString sharedTitle(const model::SharedNow& shared);
/// "read 4 times · written 3 times · 1 update lost"
QStringList sharedCounts(const model::SharedNow& shared);
/// In place of its items, where there are none or none is known.
QString sharedNothing(const model::SharedNow& shared);
/// "written last by Process-1, read last by Process-2"
QStringList sharedStandings(const model::SharedNow& shared, const model::World& world);
/// What somebody holds: "has read 5, which is old".
QStringList readingWordings(const std::string& part, const model::SharedReading& reading,
                            bool isOld);
/// "Process-2 wrote 6 from the 5 it had read: the 6 of Process-1 is lost". Of one that has lost an
/// update.
QStringList lossWordings(const model::SharedNow& shared, const model::World& world);

} // namespace gui
