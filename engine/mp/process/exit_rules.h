// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mp {

/// What every process does after its body (CPython: util._exit_function): pools are terminated and
/// queues closed; daemon children get SIGTERM; all children are joined, however long they take;
/// then queue feeders are joined, which blocks while nobody reads what was put.
void applyExitRules();

} // namespace mp
