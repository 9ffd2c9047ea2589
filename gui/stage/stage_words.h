// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/stage/piece.h"
#include "model/world.h"

#include <QCoreApplication>

/// What stands on the stage in words. States of processes are the engine's words, as in the process
/// table.
namespace gui {

class StageWords
{
    Q_DECLARE_TR_FUNCTIONS(gui::Stage)
};

/// What the process does now or how it ended, from long to short.
QStringList doingWordings(const model::ProcessNow& process, const model::World& world);

/// "Worker-12" and "12" for "ForkPoolWorker-12"; nothing for a name that says more than a number.
QStringList shorterNames(const std::string& name);

QString poolTitle(const model::PoolNow& pool);
/// "closed: takes no more tasks"
QString poolStanding(const model::PoolNow& pool, const model::World& world);

QString queueTitle(const model::QueueNow& queue);
/// "2 inside, no limit · 4 put · 2 got", and shorter.
QStringList queueStandings(const model::QueueNow& queue);

QString pipeTitle(const model::PipeNow& pipe);
/// "1 on its way · 4 sent · 3 received", and shorter.
QStringList pipeStandings(const model::PipeNow& pipe);

QString lockTitle(const model::LockNow& lock);
/// "held by 1, 2 wait"
QStringList lockStandings(const model::LockNow& lock, const model::World& world);

QString flagTitle(const model::EventFlagNow& flag);
QString flagStanding(const model::EventFlagNow& flag); ///< "set: whoever comes may pass"
QString conditionTitle(const model::ConditionNow& condition);
QString barrierTitle(const model::BarrierNow& barrier);
QString barrierStanding(const model::BarrierNow& barrier); ///< "2 of 3 have come"

} // namespace gui
