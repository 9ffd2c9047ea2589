// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/timeline.h"

namespace model {

/// What a lane shows of a process at one moment.
struct Look {
    Texture texture = Texture::Running;
    Activity activity; ///< decides the texture; Computing when nothing does
    std::uint64_t number = 0;

    friend bool operator==(const Look&, const Look&) = default;
};

/// The innermost activity decides, with two exceptions that a learner would expect: a task that
/// sleeps is still that task, and Pool.join() and the exit rules stay what they are while they join
/// one process after the other (`id` of the exit rules is then the process that they wait for).
Look lookOf(const ProcessNow& process, const World& world);

} // namespace model
