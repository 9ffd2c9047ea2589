// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mp {

/// The result of `act`, which `record` is told; when it throws, `record` is told nothing's value.
template <class Act, class Record>
auto recordedEnd(const Act& act, const Record& record)
{
    try {
        auto result = act();
        record(result);
        return result;
    } catch (...) {
        record({});
        throw;
    }
}

} // namespace mp
