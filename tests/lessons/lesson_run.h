// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/catalogue/lesson.h"
#include "session/session.h"

#include <filesystem>
#include <functional>
#include <vector>

/// Real runs of lessons, and the verdicts on them.
namespace tests {

using Records = std::vector<trace::Record>;

/// Hands each event of the run over as it comes, until the run has ended.
void follow(session::Session& session, const std::function<void(const trace::Record&)>& visit);

Records recordsOf(const session::RunOptions& options);
/// The events of a JSON Lines file. Throws std::runtime_error if it is not there or a line of it is
/// no event.
Records recordsIn(const std::filesystem::path& jsonLines);

struct Judged {
    model::Claim claim;
    model::Verdict verdict;
};

/// What the lesson's claims say of these events, in the lesson's order.
std::vector<Judged> judged(const lessons::Lesson& lesson, const Records& records);

/// The claims that must hold and do not, one a line with the evidence; empty if all is well.
std::string failures(const std::vector<Judged>& claims);

} // namespace tests
