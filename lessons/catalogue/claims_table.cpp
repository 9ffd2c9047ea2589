// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/catalogue/claims_table.h"

#include "lessons/claims/lessons.h"

#include <array>

namespace lessons {
namespace {

struct Entry {
    std::string_view lesson;
    std::vector<model::Claim> (*claims)();
};

// A table, not registration from each file: a static library would drop what nobody names.
constexpr std::array table{
    Entry{"process-join", processJoinClaims},
    Entry{"no-daemon", noDaemonClaims},
    Entry{"daemon", daemonClaims},
    Entry{"daemon-join", daemonJoinClaims},
    Entry{"pool-five-tasks", poolFiveTasksClaims},
    Entry{"queue-producer-consumer", queueProducerConsumerClaims},
};

} // namespace

std::vector<model::Claim> claimsOf(std::string_view lesson)
{
    for (const Entry& entry : table) {
        if (entry.lesson == lesson)
            return entry.claims();
    }
    return {};
}

} // namespace lessons
