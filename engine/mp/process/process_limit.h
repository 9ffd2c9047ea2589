// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mp {

/// Counts one more living process of the run. Throws std::runtime_error, in one clear sentence,
/// when PROCESSLAB_PROCESS_LIMIT processes live already.
void takeProcess();
/// One process of the run has been reaped.
void giveBackProcess();

} // namespace mp
