// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/time.h"

#include <QString>

#include <sys/types.h>

namespace gui {

/// Where the run first differs from the one that it is compared with.
struct DifferenceMark {
    model::Time t{0};
    pid_t pid = 0; ///< whose event it is
    QString word;  ///< "first difference"
    QString what;  ///< "Process-2 gets the lock"

    friend bool operator==(const DifferenceMark&, const DifferenceMark&) = default;
};

} // namespace gui
