// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/run/marks.h"
#include "model/claim.h"
#include "model/history.h"

#include <optional>
#include <span>

namespace gui {

/// What every panel shows: a run at one time, the present or where the time cursor stands. A view
/// of things that the RunController owns; valid until control returns to the event loop.
struct Moment {
    std::uint64_t run = 0; ///< counts the window's runs: another number means another history
    const model::History& history;
    const model::World& world;
    const model::ClaimBook& claims;
    std::span<const std::size_t> printed; ///< which events of the whole history are output.written
    model::Time t{0};
    std::size_t events = 0; ///< the history's first so many events have happened by t
    bool isPresent = true;
    std::optional<std::size_t> event{}; ///< whose moment this is, if one was stepped to
    Marks marks{};
};

} // namespace gui
