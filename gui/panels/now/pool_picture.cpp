// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/now/pool_picture.h"

#include "gui/language/language.h"
#include "gui/panels/now/pool_card.h"
#include "gui/panels/process_words.h"

#include <algorithm>

namespace gui {

namespace {

QString standingOf(const model::PoolNow& pool, bool isOver)
{
    if (pool.isTerminated)
        return PoolCard::tr("terminated: its workers were ended");
    if (isOver)
        return PoolCard::tr("closed: every worker has ended");
    return pool.isClosed ? PoolCard::tr("closed: takes no more tasks")
                         : PoolCard::tr("open: takes tasks");
}

PoolPicture::Slot slotOf(pid_t pid, const model::World& world)
{
    PoolPicture::Slot slot{.pid = pid, .birth = 0, .name = {}, .doing = {}, .task = {}};
    if (const model::ProcessNow* worker = world.process(pid)) {
        slot.birth = worker->birth;
        slot.name = qstring(worker->name);
        slot.doing = doingText(*worker, world);
        slot.hasEnded = worker->life == model::Life::Zombie || worker->life == model::Life::Reaped;
    }
    return slot;
}

/// The newest workers, as many as the pool has places: a replaced one makes room.
std::vector<PoolPicture::Slot> slotsOf(const model::PoolNow& pool, const model::World& world)
{
    const std::size_t places = pool.size;
    const std::size_t skipped = pool.workers.size() > places ? pool.workers.size() - places : 0;
    std::vector<PoolPicture::Slot> result;
    for (std::size_t i = skipped; i < pool.workers.size(); ++i)
        result.push_back(slotOf(pool.workers[i], world));
    result.resize(std::max(places, result.size()));
    return result;
}

} // namespace

PoolPicture pictureOf(const model::PoolNow& pool, const model::World& world)
{
    PoolPicture picture;
    picture.title = PoolCard::tr("Pool of %n worker(s)", nullptr, static_cast<int>(pool.size));
    picture.workers = slotsOf(pool, world);
    picture.isOver = !pool.workers.empty() &&
                     std::all_of(picture.workers.begin(), picture.workers.end(),
                                 [](const PoolPicture::Slot& slot) { return slot.hasEnded; });
    picture.standing = standingOf(pool, picture.isOver);
    for (const model::TaskNow& task : pool.tasks) {
        switch (task.state) {
        case model::TaskNow::State::Waiting: picture.waiting.push_back(task.number); break;
        case model::TaskNow::State::Running:
            for (PoolPicture::Slot& slot : picture.workers) {
                if (slot.pid == task.worker)
                    slot.task = task.number;
            }
            break;
        case model::TaskNow::State::Done:
        case model::TaskNow::State::Failed:
        case model::TaskNow::State::Lost:
            picture.done.push_back({.task = task.number,
                                    .birth = birthOf(task.worker, world),
                                    .isWell = task.state == model::TaskNow::State::Done});
            break;
        }
    }
    return picture;
}

} // namespace gui
