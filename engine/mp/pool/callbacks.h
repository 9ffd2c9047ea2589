// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/pool/result_slot.h"

namespace mp {

template <class T>
struct ValueCallback {
    using Type = std::function<void(const T& value)>;
};
template <>
struct ValueCallback<void> {
    using Type = std::function<void()>;
};

/// What to call with the result of applyAsync. The pool's thread calls one of them once, before
/// the result is ready, so it must not wait for a result. If it throws, no result of this pool
/// ever comes again: as in Python, the thread that brings them has ended.
template <class T>
struct Callbacks {
    typename ValueCallback<T>::Type callback{};
    std::function<void(const std::exception& error)> errorCallback{};
};

/// The same for mapAsync and starmapAsync, and how many items go into a chunk: 0 for Python's
/// formula.
template <class T>
struct MapOptions {
    std::size_t chunksize = 0;
    typename ValueCallback<T>::Type callback{};
    std::function<void(const std::exception& error)> errorCallback{};
};

/// The callbacks for a value as it arrives: packed.
template <class T>
ResultCallbacks onPacked(typename ValueCallback<T>::Type callback,
                         std::function<void(const std::exception& error)> errorCallback)
{
    ResultCallbacks packed{.onError = std::move(errorCallback)};
    if (callback)
        packed.onValue = [call = std::move(callback)](ByteView value) {
            if constexpr (std::is_void_v<T>)
                call();
            else
                call(unpack<T>(value));
        };
    return packed;
}

} // namespace mp
