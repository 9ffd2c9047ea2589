// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/fold/activities.h"
#include "model/fold/channel.h"
#include "model/fold/known.h"

#include <algorithm>

namespace model::fold {

namespace {

QueueNow& queueOf(World& world, trace::QueueId id)
{
    return known(world.queues, id);
}

/// Takes the item out of the list, if it is there.
std::optional<QueueItem> take(std::deque<QueueItem>& items, trace::ItemId id)
{
    const auto found = std::find_if(items.begin(), items.end(),
                                    [&](const QueueItem& item) { return item.item == id; });
    if (found == items.end())
        return std::nullopt;
    QueueItem item = std::move(*found);
    items.erase(found);
    return item;
}

void goInside(QueueNow& queue, QueueItem item)
{
    if (queue.unlisted > 0 || queue.inside.size() >= QueueNow::insideLimit)
        ++queue.unlisted;
    else
        queue.inside.push_back(std::move(item));
}

void pass(QueueNow& queue, QueueItem item, const At& at, Time now)
{
    ++queue.gets;
    queue.recent.push_back({std::move(item), at.pid, now});
    if (queue.recent.size() > QueueNow::recentLimit)
        queue.recent.pop_front();
}

} // namespace

void forgetWaitsInQueues(World& world, pid_t pid)
{
    for (auto& [id, queue] : world.queues) {
        queue.putters.erase(pid);
        queue.getters.erase(pid);
        queue.joiners.erase(pid);
        std::erase_if(queue.announced, [&](const QueueItem& item) { return item.putBy == pid; });
    }
}

void apply(World& world, const At&, const trace::QueueCreated& event)
{
    QueueNow& queue = queueOf(world, event.queue);
    queue.name = event.name;
    queue.type = event.type;
    queue.maxsize = event.maxsize;
}

void apply(World& world, const At& at, const trace::QueuePutBegin& event)
{
    begin(world, at,
          {.doing = Doing::Putting,
           .isTimed = isTimed(event),
           .id = event.queue.value,
           .index = event.item.value,
           .value = event.value});
    QueueNow& queue = queueOf(world, event.queue);
    queue.putters.insert(at.pid);
    queue.announced.push_back({event.item, event.value, at.pid, world.now, false});
    if (queue.announced.size() > QueueNow::insideLimit)
        queue.announced.pop_front();
}

void apply(World& world, const At& at, const trace::QueuePutEnd& event)
{
    end(world, at, Doing::Putting, event.queue.value);
    QueueNow& queue = queueOf(world, event.queue);
    queue.putters.erase(at.pid);
    if (event.ok)
        ++queue.puts;
    // Not announced any more: somebody got it before put() returned.
    std::optional<QueueItem> item = take(queue.announced, event.item);
    if (item && event.ok)
        goInside(queue, std::move(*item));
}

void apply(World& world, const At&, const trace::QueueFed& event)
{
    QueueNow& queue = queueOf(world, event.queue);
    const auto isIt = [&](const QueueItem& item) { return item.item == event.item; };
    // The feeder is seldom far behind: the newest items are looked at first.
    const auto inside = std::find_if(queue.inside.rbegin(), queue.inside.rend(), isIt);
    if (inside != queue.inside.rend()) {
        inside->isFed = true;
        return;
    }
    if (std::optional<QueueItem> item = take(queue.announced, event.item)) {
        item->isFed = true;
        goInside(queue, std::move(*item));
    }
}

void apply(World& world, const At& at, const trace::QueueGetBegin& event)
{
    begin(world, at, {.doing = Doing::Getting, .isTimed = isTimed(event), .id = event.queue.value});
    queueOf(world, event.queue).getters.insert(at.pid);
}

void apply(World& world, const At& at, const trace::QueueGetEnd& event)
{
    end(world, at, Doing::Getting, event.queue.value);
    QueueNow& queue = queueOf(world, event.queue);
    queue.getters.erase(at.pid);
    if (!event.item)
        return;
    std::optional<QueueItem> item = take(queue.inside, event.item);
    if (!item)
        item = take(queue.announced, event.item);
    if (!item && queue.unlisted > 0)
        --queue.unlisted;
    if (!item)
        item = QueueItem{event.item, event.value, 0, Time{0}, false};
    pass(queue, std::move(*item), at, world.now);
}

void apply(World& world, const At&, const trace::QueueTaskDone& event)
{
    ++queueOf(world, event.queue).tasksDone;
}

void apply(World& world, const At& at, const trace::QueueJoinBegin& event)
{
    begin(world, at, {.doing = Doing::JoiningQueue, .id = event.queue.value});
    queueOf(world, event.queue).joiners.insert(at.pid);
}

void apply(World& world, const At& at, const trace::QueueJoinEnd& event)
{
    end(world, at, Doing::JoiningQueue, event.queue.value);
    queueOf(world, event.queue).joiners.erase(at.pid);
}

} // namespace model::fold
