// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Acts that harm the memory which a traced program shares with its runner.
namespace tests {

/// Writes so many frames that are no events into its own ring, and prints after each.
int scribble(int frames);

/// Writes over all of its own ring and of the page that all share, in the middle of its work.
int vandalize();

} // namespace tests
