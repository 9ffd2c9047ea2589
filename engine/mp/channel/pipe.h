// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/channel/connection.h"

namespace mp {

/// Two connected ends (multiprocessing.Pipe): `auto [ours, theirs] = mp::Pipe();`. Duplex, both
/// may send and receive, through a pair of sockets. Otherwise it is a pipe(7) of 64 KiB: the first
/// only receives and the second only sends.
struct Pipe {
    explicit Pipe(bool duplex = true, AtLine = AtLine());

    Connection first;
    Connection second;
};

} // namespace mp
