// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/manager/served_object.h"

namespace mp {

/// One value in a manager's process (CPython: managers.Value).
class ServedValue : public Served<ServedValue>
{
public:
    Bytes get() { return m_value; }
    void set(Bytes value) { m_value = std::move(value); }

    using Calls = CallList<&ServedValue::get, &ServedValue::set>;

private:
    Bytes m_value;
};

} // namespace mp
