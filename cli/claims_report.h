// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim.h"

namespace cli {

/// How one claim stood at the end of one run, in the reader's language.
struct ClaimResult {
    std::string id;
    std::string text;
    bool isUsual = false;
    model::Truth truth = model::Truth::Open;
    std::string because;

    /// A "usually" claim never fails.
    bool isFailure() const { return truth == model::Truth::Fails && !isUsual; }
};

/// The results of a book whose run has ended.
std::vector<ClaimResult> resultsOf(const model::ClaimBook& book, const model::RunNow& run,
                                   const std::string& language);

/// A line for each claim, with its mark, and its evidence below it.
std::string asText(const std::vector<ClaimResult>& results, const std::string& language);

} // namespace cli
