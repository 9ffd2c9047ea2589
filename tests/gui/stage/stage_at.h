// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/stage/stage_layout.h"
#include "model/history.h"

#include <algorithm>

/// Asks the stage what it shows.
namespace tests {

inline model::Time seconds(double t)
{
    return std::chrono::duration_cast<model::Time>(std::chrono::duration<double>(t));
}

/// The stage of that moment of the run; its processes, tasks and items by number.
class StageAt
{
public:
    StageAt(const model::History& history, double t, double width = 780, bool isTight = false)
        : m_world(history.worldAt(seconds(t))),
          m_layout(
              gui::StageLayout::of({m_world, history.now(), isTight, false, seconds(t)}, width))
    {
    }

    const gui::StagePieces& pieces() const { return m_layout.pieces; }
    double height() const { return m_layout.height; }

    /// An empty piece when there is none.
    gui::StagePiece find(gui::PieceKey::About about, std::uint64_t part, bool isThing = false) const
    {
        const auto found = std::find_if(pieces().begin(), pieces().end(), [&](const auto& piece) {
            return piece.key.about == about && (isThing ? piece.key.thing : piece.key.part) == part;
        });
        return found == pieces().end() ? gui::StagePiece{} : *found;
    }
    gui::StagePiece process(pid_t pid) const
    {
        return find(gui::PieceKey::About::Process, static_cast<std::uint64_t>(pid), true);
    }
    gui::StagePiece task(std::uint64_t number) const
    {
        return find(gui::PieceKey::About::Task, number);
    }
    gui::StagePiece item(std::uint64_t id) const { return find(gui::PieceKey::About::Item, id); }

    gui::StagePiece shaped(gui::StagePiece::Shape shape) const
    {
        const auto found = std::find_if(pieces().begin(), pieces().end(),
                                        [&](const auto& piece) { return piece.shape == shape; });
        return found == pieces().end() ? gui::StagePiece{} : *found;
    }

    /// All that can be read there, piece by piece.
    QStringList words() const
    {
        QStringList all;
        for (const gui::StagePiece& piece : pieces())
            all << piece.text << piece.notes;
        return all;
    }

private:
    model::World m_world;
    gui::StageLayout m_layout;
};

} // namespace tests
