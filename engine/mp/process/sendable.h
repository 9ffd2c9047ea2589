// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/wire/wire.h"

#include <concepts>
#include <type_traits>

namespace mp {

/// True if a T can go to another process: cereal can pack and unpack it, and it has a default to be
/// unpacked into. Containers ask their elements, because cereal itself says yes for all of them and
/// then does not compile. A pointer has no meaning in another process.
template <class T>
inline constexpr bool isSendable = std::default_initializable<T> && !std::is_pointer_v<T> &&
                                   cereal::traits::is_output_serializable<T, Packer>::value &&
                                   cereal::traits::is_input_serializable<T, Unpacker>::value;

template <class T>
inline constexpr bool isSendable<std::vector<T>> = isSendable<T>;
template <class T>
inline constexpr bool isSendable<std::optional<T>> = isSendable<T>;
template <class T, std::size_t size>
inline constexpr bool isSendable<std::array<T, size>> = isSendable<T>;
template <class Key, class T>
inline constexpr bool isSendable<std::map<Key, T>> = isSendable<Key>&& isSendable<T>;
template <class First, class Second>
inline constexpr bool isSendable<std::pair<First, Second>> = isSendable<First>&& isSendable<Second>;
template <class... T>
inline constexpr bool isSendable<std::tuple<T...>> = (isSendable<T> && ...);

} // namespace mp
