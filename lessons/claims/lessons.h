// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim.h"

#include <vector>

/// The claims of each lesson, in the order in which they are shown; each is defined in the lesson's
/// own folder.
namespace lessons {

std::vector<model::Claim> processJoinClaims();
std::vector<model::Claim> noDaemonClaims();
std::vector<model::Claim> daemonClaims();
std::vector<model::Claim> daemonJoinClaims();
std::vector<model::Claim> poolFiveTasksClaims();
std::vector<model::Claim> queueProducerConsumerClaims();

} // namespace lessons
