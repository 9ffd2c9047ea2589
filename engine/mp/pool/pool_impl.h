// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The bodies of pool.h's templates.
namespace mp {

template <auto F>
AsyncResult<ReturnedBy<F>> Pool::applyTo(std::string_view api, const TaskArguments<F>& arguments,
                                         Callbacks<ReturnedBy<F>> callbacks)
{
    Chunks chunks(1);
    chunks.add(arguments);
    auto slot = std::make_shared<ResultSlot>(
        trace::JobId{trace::nextId()},
        onPacked<ReturnedBy<F>>(std::move(callbacks.callback), std::move(callbacks.errorCallback)));
    m_owner->submit({api, imageOffset(&applyTask<F>), chunks, slot});
    return AsyncResult<ReturnedBy<F>>(std::move(slot));
}

template <auto F, class Item, class Items>
MapResult<F> Pool::mapItems(std::string_view api, Items& items,
                            MapOptions<std::vector<ItemResult<F>>> options)
{
    if constexpr (!std::ranges::forward_range<Items>) {
        // How many there are must be known before they are cut.
        std::vector<Item> known;
        for (auto&& item : items)
            known.push_back(item);
        return mapItems<F, Item>(api, known, std::move(options));
    } else {
        const auto length = static_cast<std::size_t>(std::ranges::distance(items));
        const bool isSaid = options.chunksize != 0 && length != 0;
        Chunks chunks(isSaid ? options.chunksize : defaultChunksize(length, m_owner->size()));
        for (auto&& item : items)
            chunks.add<Item>(item);
        auto slot = std::make_shared<MapSlot>(
            trace::JobId{trace::nextId()}, chunks.all().size(),
            onPacked<std::vector<ItemResult<F>>>(std::move(options.callback),
                                                 std::move(options.errorCallback)));
        m_owner->submit({api, imageOffset(&starmapTask<F>), chunks, slot});
        return MapResult<F>(std::move(slot));
    }
}

template <auto F, class Items>
ImapIterator<ItemResult<F>> Pool::imapItems(std::string_view api, Items& items,
                                            std::size_t chunksize, Order order)
{
    if (chunksize == 0)
        throw std::logic_error("Chunksize must be 1+, not 0");
    Chunks chunks(chunksize);
    try {
        for (auto&& item : items)
            chunks.add<OnlyArgumentOf<F>>(item);
    } catch (const std::exception&) {
        chunks.breakOff(std::current_exception());
    }
    auto stream =
        std::make_shared<ImapStream>(trace::JobId{trace::nextId()}, chunks.all().size(), order);
    m_owner->submit({api, imageOffset(&starmapTask<F>), chunks, stream});
    return {std::move(stream), chunksize};
}

} // namespace mp
