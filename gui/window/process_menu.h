// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/world.h"

#include <QMenu>

namespace gui {

/// What the user can do to one real process: give it the turn, end it, stop it, let it continue.
/// Says which process it is, and why nothing can be done to one that has ended. Deletes itself when
/// it closes.
class ProcessMenu : public QMenu
{
    Q_OBJECT

public:
    /// `world` is the present: only what lives now can be signalled.
    ProcessMenu(pid_t pid, const model::World& world, QWidget* parent);

signals:
    void signalChosen(int signal);
    void turnChosen(quint32 ask); ///< in step mode, of one that waits for it

private:
    void addTurns(const model::ProcessNow& process, const model::World& world);
};

} // namespace gui
