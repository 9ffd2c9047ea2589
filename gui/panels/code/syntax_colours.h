// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/theme.h"

class QsciLexer;

namespace gui {

/// Gives the lexer's styles the theme's colours: words of the language, strings, comments, numbers.
void colourSyntax(QsciLexer& lexer, const Theme& theme, const QFont& font);

} // namespace gui
