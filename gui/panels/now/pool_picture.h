// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/world.h"

#include <QString>

#include <vector>

namespace gui {

/// A pool as its card shows it: everything in words and numbers, nothing in pixels.
struct PoolPicture {
    struct Slot {
        pid_t pid = 0; ///< 0: the worker has not been born yet
        std::uint32_t birth = 0;
        QString name;
        QString doing;
        bool hasEnded = false;
        std::optional<std::uint64_t> task; ///< the number of the task that it runs
        friend bool operator==(const Slot&, const Slot&) = default;
    };
    struct Done {
        std::uint64_t task = 0;
        std::uint32_t birth = 0; ///< of the worker that ran it
        bool isWell = true;      ///< neither failed nor lost
        friend bool operator==(const Done&, const Done&) = default;
    };

    QString title;
    QString standing; ///< open, closed or terminated, in words
    std::vector<Slot> workers;
    std::vector<std::uint64_t> waiting;
    std::vector<Done> done;
    bool isOver = false; ///< no worker is left

    friend bool operator==(const PoolPicture&, const PoolPicture&) = default;
};

PoolPicture pictureOf(const model::PoolNow& pool, const model::World& world);

} // namespace gui
