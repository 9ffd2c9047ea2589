// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trace/events.h"

#include <QStringList>

#include <map>

namespace conformance {

/// What a run did, told so that two runs of the same program tell the same: each process by its
/// name, with its own events in their order; PIDs are names, ids are numbers in order of birth, an
/// item is called after who put it. Times are left out, and with them every order that is not one
/// of cause: which worker of a pool took which task, and who of several children was reaped first.
using Story = std::map<QString, QStringList>;

/// The records in the order of the stream.
Story storyOf(const std::vector<trace::Record>& records);

/// The first difference in words; empty if there is none.
QString difference(const Story& python, const Story& ours);

} // namespace conformance
