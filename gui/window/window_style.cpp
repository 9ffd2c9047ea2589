// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/window_style.h"

#include <QFile>

#include <array>
#include <utility>

// A static library's resources are linked in only when they are named, outside of any namespace.
static void nameResources()
{
    Q_INIT_RESOURCE(window);
}

namespace gui {

QString windowStyleSheet(const Theme& theme)
{
    nameResources();
    QFile file(QStringLiteral(":/themes/window.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const QString kind = theme.isDark ? QStringLiteral("dark") : QStringLiteral("light");
    const std::array<std::pair<const char*, QString>, 10> tokens{{
        {"@background", theme.background.name()},
        {"@panel", theme.panel.name()},
        {"@line", theme.line.name()},
        {"@grid", theme.grid.name()},
        {"@text", theme.text.name()},
        {"@dimText", theme.dimText.name()},
        {"@accent", theme.accent.name()},
        {"@selection", theme.selection.name()},
        {"@up", QStringLiteral(":/icons/up-%1.svg").arg(kind)},
        {"@down", QStringLiteral(":/icons/down-%1.svg").arg(kind)},
    }};
    for (const auto& [token, value] : tokens)
        sheet.replace(QLatin1String(token), value);
    return sheet;
}

} // namespace gui
