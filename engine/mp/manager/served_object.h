// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/manager/call_list.h"

#include <mutex>

namespace mp {

/// An object in a manager's process, which others call over a socket (CPython: a referent). Keys
/// and values are bytes there: only those who use them know their types.
class ServedObject
{
public:
    virtual ~ServedObject() = default;
    /// Calls the member function of that number in the object's list, and appends what it returned
    /// to `result`. Throws what it throws. One call at a time; a call that waits lets others in.
    virtual void call(std::uint8_t number, Unpacker& arguments, Bytes& result) = 0;
};

/// The base of such a class: `class ServedDict : public Served<ServedDict>`. Self::Calls is its
/// CallList.
template <class Self>
class Served : public ServedObject
{
public:
    void call(std::uint8_t number, Unpacker& arguments, Bytes& result) final
    {
        const std::lock_guard lock(m_mutex);
        Self::Calls::make(static_cast<Self&>(*this), number, arguments, result);
    }

protected:
    std::mutex& mutex() { return m_mutex; }

private:
    std::mutex m_mutex;
};

} // namespace mp
