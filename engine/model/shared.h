// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/time.h"
#include "trace/events/types.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

/// Values, arrays and a manager's objects at one moment: what several processes read and write.
namespace model {

/// What a process has read of a part and not written since: it is in its hands, whatever becomes of
/// the part.
struct SharedReading {
    std::string value;
    std::uint64_t number = 0; ///< counts the thing's readings from 1
    std::uint64_t writes = 0; ///< the part had been written so often
    std::uint64_t built = 0;  ///< of which so many are in what was read
    Time readAt{0};

    friend bool operator==(const SharedReading&, const SharedReading&) = default;
};

/// What is read and written by one name: the value, "[2]" of an array, "['k']" of a dict.
struct SharedPart {
    std::uint64_t writes = 0;
    std::uint64_t built =
        0;             ///< so many of them are in the value: each worked out from the one before
    std::string value; ///< the last one written
    pid_t writer = 0;
    Time writtenAt{0};
    std::uint64_t writtenFrom = 0; ///< the number of the reading that it was worked out from, or 0
    std::map<pid_t, SharedReading> readings;

    /// Another has written it since.
    bool isOld(const SharedReading& reading) const { return reading.writes != writes; }

    friend bool operator==(const SharedPart&, const SharedPart&) = default;
};

/// A process read, another wrote, and then the first wrote what it worked out from the old value.
struct LostUpdate {
    std::uint64_t event = 0; ///< the number of the write, counted from 1
    std::string part;
    std::uint64_t count = 0; ///< of writes since it had read: they are not in what it wrote
    pid_t writer = 0;
    std::string read;
    std::string wrote;
    Time wroteAt{0};
    pid_t loser = 0; ///< whose write was the last of those
    std::string lost;
    Time lostAt{0};

    friend bool operator==(const LostUpdate&, const LostUpdate&) = default;
};

struct SharedItem {
    std::string key; ///< its place in a row, as a number; its key in a dict; nothing for one value
    std::string value;
    pid_t writer = 0; ///< 0: it is as it was made

    friend bool operator==(const SharedItem&, const SharedItem&) = default;
};

struct SharedNow {
    enum class Form { Value, Row, Dict };

    trace::SharedId id;
    std::string name;
    Form form = Form::Value;
    std::vector<SharedItem> items; ///< at most itemLimit
    std::uint64_t unlisted = 0;    ///< how many more items there are
    bool isKnown = false; ///< `items` are what is there: no write was seen that leaves it open
    std::map<std::string, SharedPart> parts; ///< at most partLimit
    std::uint64_t reads = 0;
    std::uint64_t writes = 0;
    pid_t reader = 0;               ///< who read last
    pid_t writer = 0;               ///< who wrote last
    std::uint64_t losses = 0;       ///< so many writes are not in what is there now
    std::optional<LostUpdate> lost; ///< the last one

    static constexpr std::size_t itemLimit = 256;
    static constexpr std::size_t partLimit = 1024;

    friend bool operator==(const SharedNow&, const SharedNow&) = default;
};

} // namespace model
