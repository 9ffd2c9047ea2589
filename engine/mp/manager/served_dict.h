// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/manager/served_object.h"

namespace mp {

/// A dict in a manager's process. Two keys are the same if their bytes are.
class ServedDict : public Served<ServedDict>
{
public:
    using Item = std::pair<Bytes, Bytes>;

    std::optional<Bytes> get(const Bytes& key);
    void set(const Bytes& key, Bytes value);
    /// What is there already, or else this value, which is there then.
    Bytes setDefault(const Bytes& key, Bytes value);
    /// Nothing if there is no such key.
    std::optional<Bytes> pop(const Bytes& key);
    /// The one that was added last; nothing if there is none.
    std::optional<Item> popItem();
    void update(std::vector<Item> items);
    void clear();
    bool contains(const Bytes& key);
    std::uint64_t size();
    /// In the order in which the keys were added, as in Python.
    std::vector<Item> items();

    using Calls =
        CallList<&ServedDict::get, &ServedDict::set, &ServedDict::setDefault, &ServedDict::pop,
                 &ServedDict::popItem, &ServedDict::update, &ServedDict::clear,
                 &ServedDict::contains, &ServedDict::size, &ServedDict::items>;

private:
    struct Entry {
        std::uint64_t number = 0; ///< which addition it was
        Bytes value;
    };
    std::map<Bytes, Entry> m_entries;
    std::uint64_t m_additions = 0;
};

} // namespace mp
