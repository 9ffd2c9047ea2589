// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gui {

/// Before the application object is made: if the environment's locale writes in another encoding,
/// takes UTF-8 for characters and keeps the language. Qt does so by itself, but says it in four
/// lines on standard error.
void useUtf8Locale();

} // namespace gui
