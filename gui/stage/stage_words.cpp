// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stage/stage_words.h"

#include "gui/language/language.h"
#include "gui/timeline/slice_words.h"
#include "model/textures.h"
#include "model/words/endless.h"
#include "model/words/state.h"
#include "model/words/turn.h"

#include <QRegularExpression>

#include <algorithm>

namespace gui {

namespace {

/// Of a process with several threads each, with the number that its button has.
QStringList nextWordings(const std::vector<const model::Activity*>& turns,
                         const model::World& world)
{
    QStringList all;
    for (const model::Activity* turn : turns) {
        const QString next = said(model::nextInWords(*turn, world));
        all << (turns.size() == 1 ? next : QStringLiteral("%1. %2").arg(all.size() + 1).arg(next));
    }
    const QString next = all.join(QStringLiteral(" · "));
    return {StageWords::tr("next: %1").arg(next), next};
}

} // namespace

QStringList doingWordings(const model::ProcessNow& process, const model::World& world)
{
    QStringList wordings{said(model::processInWords(process, world))};
    if (process.life == model::Life::Reaped && process.exitCode)
        return wordings + endLabels(*process.exitCode);
    if (process.life == model::Life::Zombie)
        return wordings << StageWords::tr("zombie");
    if (world.run.hasEnded)
        return wordings << StageWords::tr("not known");
    if (process.life == model::Life::Starting)
        return wordings << StageWords::tr("starting");
    if (process.isStopped)
        return wordings << StageWords::tr("stopped");
    if (process.life != model::Life::Running)
        return wordings;
    if (const auto turns = model::turnsOf(process); !turns.empty())
        return nextWordings(turns, world);
    const model::Activity activity = model::lookOf(process, world).activity;
    const model::Doing doing = activity.doing;
    if (const QString call = callLabel(doing); !call.isEmpty())
        wordings << (model::endlessInWords(process, world) ? StageWords::tr("for ever in %1")
                                                           : StageWords::tr("in %1"))
                        .arg(call);
    else if (doing == model::Doing::RunningTask)
        wordings << StageWords::tr("task %1").arg(model::taskNumber(activity, world));
    else if (doing == model::Doing::IdleWorker)
        wordings << StageWords::tr("idle");
    else if (doing == model::Doing::Sleeping)
        wordings << StageWords::tr("sleeps");
    else if (doing == model::Doing::ExitRules)
        wordings << StageWords::tr("is ending");
    return wordings;
}

QStringList shorterNames(const std::string& name)
{
    static const QRegularExpression numbered(QStringLiteral("^[A-Za-z]*?([A-Z][a-z]+-(\\d+))$"));
    const QRegularExpressionMatch match = numbered.match(qstring(name));
    return match.hasMatch() ? QStringList{match.captured(1), match.captured(2)} : QStringList();
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

QString pipeTitle(const model::PipeNow& pipe)
{
    return pipe.isDuplex ? StageWords::tr("Pipe, both ways") : StageWords::tr("Pipe, one way");
}

QStringList pipeStandings(const model::PipeNow& pipe)
{
    const QString inside = StageWords::tr("%1 on the way").arg(pipe.inFlight.size());
    const QString counts =
        StageWords::tr("%1 sent · %2 received").arg(pipe.sent).arg(pipe.received);
    return {inside + QStringLiteral(" · ") + counts, inside};
}

namespace {

QString named(const QString& type, const std::string& name)
{
    return name.empty() ? type : type + u' ' + qstring(name);
}

} // namespace

QString lockTitle(const model::LockNow& lock)
{
    QString type = StageWords::tr("Lock");
    if (lock.type == "rlock")
        type = StageWords::tr("RLock");
    else if (lock.type == "semaphore" || lock.type == "bounded_semaphore")
        type = StageWords::tr("Semaphore");
    return named(type, lock.name);
}

QStringList lockStandings(const model::LockNow& lock, const model::World& world)
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
    if (world.isHeldByTheDead(lock))
        return {StageWords::tr("held by a dead process: nobody will get it") +
                    QStringLiteral(" · ") + waits,
                StageWords::tr("held by the dead")};
    const QString held = lock.holders.empty() ? StageWords::tr("free") : StageWords::tr("held");
    return {held + QStringLiteral(" · ") + waits, held};
}

QString flagTitle(const model::EventFlagNow& flag)
{
    return named(StageWords::tr("Event"), flag.name);
}

QString flagStanding(const model::EventFlagNow& flag)
{
    return flag.isSet ? StageWords::tr("set: nobody has to wait")
                      : StageWords::tr("not set: whoever comes waits");
}

QString conditionTitle(const model::ConditionNow& condition)
{
    return named(StageWords::tr("Condition"), condition.name);
}

QString barrierTitle(const model::BarrierNow& barrier)
{
    return named(StageWords::tr("Barrier"), barrier.name);
}

QString barrierStanding(const model::BarrierNow& barrier)
{
    return barrier.isBroken ? StageWords::tr("broken")
                            : StageWords::tr("%1 of %2 have come")
                                  .arg(barrier.waiters.size())
                                  .arg(barrier.parties);
}

} // namespace gui
