// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/apply_theme.h"

#include "gui/theme/contrast.h"
#include "gui/theme/style_sheet.h"

#include <QApplication>
#include <QStyleFactory>

#include <cmath>

namespace gui {

QPalette paletteOf(const Theme& theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.background);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.panel);
    palette.setColor(QPalette::AlternateBase, theme.background);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.dimText);
    palette.setColor(QPalette::Button, theme.panel);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.isFalse);
    palette.setColor(QPalette::Highlight, theme.selection);
    palette.setColor(QPalette::HighlightedText, theme.text);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::ToolTipBase, theme.panel);
    palette.setColor(QPalette::ToolTipText, theme.text);
    // Fusion bevels with these; flat edges want them near the line's colour.
    palette.setColor(QPalette::Light, theme.panel);
    palette.setColor(QPalette::Midlight, theme.grid);
    palette.setColor(QPalette::Mid, theme.line);
    palette.setColor(QPalette::Dark, theme.line);
    palette.setColor(QPalette::Shadow, theme.line);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, blend(theme.dimText, theme.panel, 0.7));
    return palette;
}

void applyTheme(QApplication& application, const Theme& theme, double scale)
{
    if (application.styleSheet().isEmpty()) // the first time: a sheet of ours stands on Fusion
        application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setPalette(paletteOf(theme));
    application.setFont(Theme::sans(static_cast<int>(std::lround(13 * scale))));
    application.setStyleSheet(styleSheetOf(theme, scale));
}

} // namespace gui
