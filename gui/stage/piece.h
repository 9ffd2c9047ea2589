// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <sys/types.h>
#include <vector>

namespace gui {

/// What a piece is about. A piece keeps its key for as long as the thing exists that it shows, so
/// that it can be moved to its next place.
struct PieceKey {
    enum class About {
        Link,    ///< from a process to one that it started
        Process, ///< its box
        Idle,    ///< a worker's empty hand
        NotYet,  ///< the place of a worker that has not been born
        Pool,    ///< its heading
        Task,    ///< a pool's task
        Label,   ///< words beside a row of chips
        Queue,   ///< its heading, and its parts
        Item,    ///< a queue's item
        Pipe,    ///< its heading, and its parts
        Message, ///< a pipe's message
        Lock,    ///< its heading, and its part
        Meeting, ///< an event flag, a condition or a barrier
        Party,   ///< a process at a lock
        Guest,   ///< a process at a meeting
        Shared,  ///< the heading of what processes share, and its parts
        Held,    ///< what was read of it, and then written
        Strike,  ///< a signal that strikes a process
        RunsEnd, ///< words about how the run was ended
        Turn,    ///< a process's button in step mode
        Ended,   ///< those that find no room
    } about = About::Process;
    std::uint64_t thing = 0; ///< a pid or an Id's value
    std::uint64_t part = 0;  ///< a task's number, an item, a part of the thing

    friend auto operator<=>(const PieceKey&, const PieceKey&) = default;
};

/// One thing on the stage, in words, numbers and a place. Pixels are those of a stage at scale 1.
struct StagePiece {
    enum class Shape {
        Link,    ///< an arrow from `from` to `to`
        Box,     ///< a process
        Chip,    ///< a task, an item, a party
        Heading, ///< `text` strong, the first of `notes` dim behind it
        Note,    ///< the first of `notes`, dim
        Buffer,  ///< the dashed outline of what is only in a process's memory
        Tube,    ///< the outline of a pipe
        Frame,   ///< around what belongs together
        Strike,  ///< a bolt, and `text`: a signal's name
        Button,  ///< `text`, and a key as the last of `notes`
    };
    enum class Look {
        Solid,    ///< alive; a chip that is at work
        Outlined, ///< a chip that is done or waits
        Dashed,   ///< not there, or no longer
        Crossed,  ///< failed or lost; of a note: it tells a loss
    };
    /// What has struck or stopped a process, as a sign in its box.
    enum class Sign { None, Bolt, Stopped, Ended };

    PieceKey key{};
    Shape shape = Shape::Note;
    QRectF place{};
    Look look = Look::Solid;
    Sign sign = Sign::None;
    std::optional<std::uint32_t> birth{}; ///< whose hue it has; nothing: nobody's
    QString text{};
    QStringList shortTexts{}; ///< of a box: shorter wordings of `text`, from long to short
    QStringList notes{};      ///< wordings from long to short
    double footer = 0;        ///< of a box: room for a button below its words
    bool isForRoom = false;   ///< of a box: shorter words rather than smaller type
    pid_t pid = 0;            ///< the process that a click on it picks
    std::uint32_t ask = 0;    ///< of a button: the turn that it gives
    QPointF from{};
    QPointF to{};
    std::optional<QRectF> origin{}; ///< where it comes from when it is new

    friend bool operator==(const StagePiece&, const StagePiece&) = default;
};

using StagePieces = std::vector<StagePiece>;

} // namespace gui
