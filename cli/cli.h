// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/pictures.h"

namespace cli {

/// Runs `processlab VERB …` and returns the exit status. Prints results on standard output and
/// everything else on standard error; needs no display. argv holds at least one argument.
int main(int argc, char** argv, const Pictures& pictures);

} // namespace cli
