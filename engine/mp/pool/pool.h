// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/line/at_line.h"
#include "mp/pool/async_result.h"
#include "mp/pool/callbacks.h"
#include "mp/pool/imap_iterator.h"
#include "mp/pool/pool_owner.h"
#include "mp/pool/task.h"
#include "mp/process/image_function.h"

#include <ranges>

namespace mp {

/// The one result of many calls of F (multiprocessing.pool.MapResult).
template <auto F>
using MapResult = AsyncResult<std::vector<ItemResult<F>>>;

/// Worker processes that take tasks (multiprocessing.Pool). The destructor is terminate(), as the
/// end of Python's with block: call close() and join() first to have all tasks done. A worker that
/// is killed is replaced; its task is lost and its result never comes. Only the process that made
/// the pool may use it, from one thread and from callbacks. A caller's mistakes are
/// std::logic_error.
///
/// map and its relatives take any range, read it to its end before they return, and cut it into
/// chunks; a worker takes a whole chunk as one task. In braces the items need no type:
/// pool.map<square>({1, 2, 3}).
class Pool
{
public:
    /// Starts the workers, as many as the machine has CPUs if nothing is said.
    explicit Pool(int workers = static_cast<int>(cpuCount()), const PoolOptions& options = {},
                  AtLine = AtLine());

    /// Runs F with copies of the arguments in a worker, some time; returns at once. What the task
    /// throws comes out of the result's get(). Several arguments stand in braces, as Python's in a
    /// tuple, and one may: pool.applyAsync<power>({2, 10}, {.callback = print}).
    template <auto F>
    AsyncResult<ReturnedBy<F>> applyAsync(const TaskArguments<F>& arguments = {},
                                          Callbacks<ReturnedBy<F>> callbacks = {},
                                          AtLine = AtLine())
    {
        return applyTo<F>("apply_async", arguments, std::move(callbacks));
    }
    /// The same, but waits for the result: one after the other.
    template <auto F>
    ReturnedBy<F> apply(const TaskArguments<F>& arguments = {}, AtLine = AtLine())
    {
        return applyTo<F>("apply", arguments, {}).get();
    }

    /// F of each item, in the order of the items, when all are done. If F throws, the rest of its
    /// chunk is not done; the first error is thrown when all other chunks have ended. Without a
    /// chunksize each worker gets four chunks (Python's formula).
    template <auto F, class Items = std::vector<OnlyArgumentOf<F>>>
    std::vector<ItemResult<F>> map(Items&& items, std::size_t chunksize = 0, AtLine = AtLine())
    {
        return mapItems<F, OnlyArgumentOf<F>>("map", items, {.chunksize = chunksize}).get();
    }
    /// Returns at once; pool.mapAsync<square>(numbers, {.chunksize = 7, .callback = print})
    template <auto F, class Items = std::vector<OnlyArgumentOf<F>>>
    MapResult<F> mapAsync(Items&& items, MapOptions<std::vector<ItemResult<F>>> options = {},
                          AtLine = AtLine())
    {
        return mapItems<F, OnlyArgumentOf<F>>("map_async", items, std::move(options));
    }
    /// As map, for items that are tuples with the arguments of one call each.
    template <auto F, class Items = std::vector<TaskArguments<F>>>
    std::vector<ItemResult<F>> starmap(Items&& items, std::size_t chunksize = 0, AtLine = AtLine())
    {
        return mapItems<F, TaskArguments<F>>("starmap", items, {.chunksize = chunksize}).get();
    }
    template <auto F, class Items = std::vector<TaskArguments<F>>>
    MapResult<F> starmapAsync(Items&& items, MapOptions<std::vector<ItemResult<F>>> options = {},
                              AtLine = AtLine())
    {
        return mapItems<F, TaskArguments<F>>("starmap_async", items, std::move(options));
    }

    /// F of each item, each as soon as it and those before it are done. If the range throws, so
    /// does the iterator, after the items before.
    template <auto F, class Items = std::vector<OnlyArgumentOf<F>>>
    ImapIterator<ItemResult<F>> imap(Items&& items, std::size_t chunksize = 1, AtLine = AtLine())
    {
        return imapItems<F>("imap", items, chunksize, Order::OfItems);
    }
    /// The same, in the order in which they are done.
    template <auto F, class Items = std::vector<OnlyArgumentOf<F>>>
    ImapIterator<ItemResult<F>> imapUnordered(Items&& items, std::size_t chunksize = 1,
                                              AtLine = AtLine())
    {
        return imapItems<F>("imap_unordered", items, chunksize, Order::AsDone);
    }

    /// No more tasks from now on; the workers end when all are done.
    void close(AtLine = AtLine()) { m_owner->close(); }
    /// Ends the workers by SIGTERM; unfinished results never come.
    void terminate(AtLine = AtLine()) { m_owner->terminate(); }
    /// Waits for the end of all tasks and workers; after close() or terminate() only.
    void join(AtLine = AtLine()) { m_owner->join(); }

private:
    template <auto F>
    AsyncResult<ReturnedBy<F>> applyTo(std::string_view api, const TaskArguments<F>& arguments,
                                       Callbacks<ReturnedBy<F>> callbacks);
    template <auto F, class Item, class Items>
    MapResult<F> mapItems(std::string_view api, Items& items,
                          MapOptions<std::vector<ItemResult<F>>> options);
    template <auto F, class Items>
    ImapIterator<ItemResult<F>> imapItems(std::string_view api, Items& items, std::size_t chunksize,
                                          Order order);

    std::unique_ptr<PoolOwner> m_owner;
};

} // namespace mp

#include "mp/pool/pool_impl.h"
