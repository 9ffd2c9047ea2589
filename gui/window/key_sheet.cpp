// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/key_sheet.h"

#include "gui/theme/theme.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>

namespace gui {

namespace {

constexpr int mostRows = 23;       ///< so that the sheet is no higher than a small window
constexpr qsizetype mostNamed = 3; ///< keys of one act; of more the first and the last
constexpr int mostKeys = 3;        ///< of one action; more are a row, from its first to its last

} // namespace

KeySheet::KeySheet(const QList<QAction*>& actions, QWidget* parent) : QFrame(parent, Qt::Popup)
{
    setObjectName(QStringLiteral("card"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Keys"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(20, 16, 24, 16);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    int shown = 0;
    for (const QAction* action : actions) {
        QStringList keys;
        for (const QKeySequence& key : action->shortcuts())
            keys << key.toString(QKeySequence::NativeText);
        if (keys.isEmpty())
            continue;
        if (keys.size() > mostKeys)
            keys = {keys.first() + QStringLiteral(" … ") + keys.last()};
        const bool isRange = keys.size() > mostNamed;
        auto* key = new QLabel(isRange ? QStringLiteral("%1 … %2").arg(keys.first(), keys.last())
                                       : keys.join(tr(" or ")),
                               this);
        key->setFont(Theme::mono(12));
        const int row = shown % mostRows;
        const int column = 2 * (shown / mostRows);
        grid->addWidget(key, row, column);
        grid->addWidget(new QLabel(action->text(), this), row, column + 1);
        ++shown;
    }
}

} // namespace gui
