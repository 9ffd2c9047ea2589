// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/world.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace gui {

/// A queue as its card shows it: everything in words, nothing in pixels.
struct QueuePicture {
    struct Party { ///< a process that has put or got, or waits to
        pid_t pid = 0;
        std::uint32_t birth = 0;
        QString name;
        QString doing; ///< "waits: the queue is empty", or what it does elsewhere
        bool hasEnded = false;
        friend bool operator==(const Party&, const Party&) = default;
    };
    struct Item {
        QString value;
        std::uint32_t birth = 0; ///< of the process that put it
        friend bool operator==(const Item&, const Item&) = default;
    };

    QString title;
    QString standing; ///< "2 of 2 places taken · 5 put · 3 got"
    std::vector<Party> putters;
    std::vector<Party> getters;
    std::vector<Item> buffered; ///< before the pipe, oldest first
    std::vector<Item> inPipe;   ///< oldest first: the next to be got
    QStringList passages;       ///< "'Apple': writer → reader, 0.31 s", newest first

    friend bool operator==(const QueuePicture&, const QueuePicture&) = default;
};

QueuePicture pictureOf(const model::QueueNow& queue, const model::World& world);

} // namespace gui
