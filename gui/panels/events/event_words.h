// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trace/events.h"

#include <QString>

namespace gui {

/// "queue.put.begin"; the original name of an unknown kind.
QString kindText(const trace::Record& record);

/// The event's fields by name: "queue 3 · item 5 · value 'Apple'".
QString fieldsText(const trace::Record& record);

} // namespace gui
