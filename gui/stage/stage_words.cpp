// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stage/stage_words.h"

#include "gui/language/language.h"
#include "gui/timeline/slice_words.h"
#include "model/textures.h"
#include "model/words/state.h"

#include <algorithm>

namespace gui {

QStringList doingWordings(const model::ProcessNow& process, const model::World& world)
{
    QStringList wordings{said(model::processInWords(process, world))};
    if (process.life == model::Life::Reaped && process.exitCode)
        return wordings + endLabels(*process.exitCode);
    if (process.life == model::Life::Zombie)
        return wordings << StageWords::tr("zombie");
    if (process.life != model::Life::Running || process.isStopped)
        return wordings;
    const model::Doing doing = model::lookOf(process, world).activity.doing;
    if (const QString call = callLabel(doing); !call.isEmpty())
        wordings << StageWords::tr("in %1").arg(call);
    else if (doing == model::Doing::IdleWorker)
        wordings << StageWords::tr("idle");
    else if (doing == model::Doing::Sleeping)
        wordings << StageWords::tr("sleeps");
    return wordings;
}

QString poolTitle(const model::PoolNow& pool)
{
    return StageWords::tr("Pool of %n worker(s)", nullptr, static_cast<int>(pool.size));
}

QString poolStanding(const model::PoolNow& pool, const model::World& world)
{
    if (pool.isTerminated)
        return StageWords::tr("terminated: its workers were ended");
    const bool isOver = !pool.workers.empty() &&
                        std::none_of(pool.workers.begin(), pool.workers.end(), [&](pid_t worker) {
                            const model::ProcessNow* process = world.process(worker);
                            return process && process->isAlive();
                        });
    if (isOver)
        return StageWords::tr("closed: every worker has ended");
    return pool.isClosed ? StageWords::tr("closed: takes no more tasks")
                         : StageWords::tr("open: takes tasks");
}

QString queueTitle(const model::QueueNow& queue)
{
    return queue.name.empty() ? StageWords::tr("Queue")
                              : StageWords::tr("Queue %1").arg(qstring(queue.name));
}

QStringList queueStandings(const model::QueueNow& queue)
{
    const std::uint64_t inside = queue.inside.size() + queue.unlisted;
    const QString counts = StageWords::tr("%1 put · %2 got").arg(queue.puts).arg(queue.gets);
    const QString places =
        queue.maxsize == 0 ? StageWords::tr("%1 inside, no limit").arg(inside)
                           : StageWords::tr("%1 of %2 places taken").arg(inside).arg(queue.maxsize);
    return {places + QStringLiteral(" · ") + counts, places};
}

QString lockTitle(const model::LockNow& lock)
{
    QString type = StageWords::tr("Lock");
    if (lock.type == "rlock")
        type = StageWords::tr("RLock");
    else if (lock.type == "semaphore" || lock.type == "bounded_semaphore")
        type = StageWords::tr("Semaphore");
    return lock.name.empty() ? type : type + u' ' + qstring(lock.name);
}

QStringList lockStandings(const model::LockNow& lock)
{
    const auto waiting = static_cast<int>(lock.waiters.size());
    const QString waits = waiting == 0 ? StageWords::tr("nobody waits")
                                       : StageWords::tr("%n wait(s)", nullptr, waiting);
    if (lock.type == "semaphore" || lock.type == "bounded_semaphore")
        return {StageWords::tr("%1 of %2 inside · %3")
                    .arg(lock.holders.size())
                    .arg(lock.value)
                    .arg(waits),
                waits};
    const QString held = lock.holders.empty() ? StageWords::tr("free") : StageWords::tr("held");
    return {held + QStringLiteral(" · ") + waits, held};
}

} // namespace gui
