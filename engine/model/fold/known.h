// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <iterator>

namespace model::fold {

/// The thing of that id, new if nobody has named it yet. No lesson has so many: of a damaged stream
/// that names ever new ones, those with the lowest ids are forgotten.
template <class Things>
typename Things::mapped_type& known(Things& things, typename Things::key_type id)
{
    constexpr std::size_t most = 4096;
    const auto [place, isNew] = things.try_emplace(id);
    place->second.id = id;
    if (isNew && things.size() > most)
        things.erase(place == things.begin() ? std::next(place) : things.begin());
    return place->second;
}

} // namespace model::fold
