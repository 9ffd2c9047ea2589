// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/key_sheet.h"

#include "gui/theme/theme.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

#include <vector>

namespace gui {

namespace {

constexpr int mostRows = 32; ///< so that the sheet is no higher than a small window
constexpr int mostKeys = 3;  ///< of one act; more are a row, from its first to its last
constexpr int aboveHeading = 6;
constexpr int roomyHeight = 820; ///< of a window; in a lower one the rows move together
constexpr int betweenColumns = 22;

QString keysOf(const QAction& action)
{
    QStringList keys;
    for (const QKeySequence& key : action.shortcuts())
        keys << key.toString(QKeySequence::NativeText);
    if (keys.size() > mostKeys)
        return QStringLiteral("%1 … %2").arg(keys.first(), keys.last());
    return keys.join(KeySheet::tr(" or "));
}

struct MouseAct {
    QString what;
    QString does;
};

std::vector<MouseAct> mouseActs()
{
    return {
        {KeySheet::tr("Click"), KeySheet::tr("Look at that moment, or choose that process")},
        {KeySheet::tr("Drag the cursor"), KeySheet::tr("Move through time")},
        {KeySheet::tr("Drag elsewhere"), KeySheet::tr("Move the picture")},
        {KeySheet::tr("Shift+drag"), KeySheet::tr("Measure a length of time")},
        {KeySheet::tr("Wheel"), KeySheet::tr("Zoom; with Shift, or over the names, scroll")},
        {KeySheet::tr("Right click"), KeySheet::tr("End, stop or continue that process")},
    };
}

} // namespace

KeySheet::KeySheet(const std::vector<WindowActions::Group>& groups, QWidget* parent)
    : QFrame(parent, Qt::Popup)
{
    setObjectName(QStringLiteral("card"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Keys"));
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(20, 12, 24, 14);
    columns->setSpacing(betweenColumns);
    beginColumn();
    for (const WindowActions::Group& group : groups) {
        addHeading(group.name, static_cast<int>(group.actions.size()));
        for (const QAction* action : group.actions)
            addRow(keysOf(*action), action->text());
    }
    const std::vector<MouseAct> acts = mouseActs();
    addHeading(tr("With the mouse in the timeline"), static_cast<int>(acts.size()));
    for (const MouseAct& act : acts)
        addRow(act.what, act.does);
}

void KeySheet::beginColumn()
{
    m_column = new QGridLayout;
    m_column->setHorizontalSpacing(18);
    m_column->setVerticalSpacing(parentWidget()->height() < roomyHeight ? 0 : 4);
    m_row = 0;
    static_cast<QHBoxLayout*>(layout())->addLayout(m_column);
    layout()->setAlignment(m_column, Qt::AlignTop);
}

void KeySheet::addHeading(const QString& name, int rowsToCome)
{
    if (m_row > 0 && m_row + rowsToCome >= mostRows)
        beginColumn();
    auto* heading = new QLabel(name, this);
    heading->setProperty("role", "title");
    heading->setContentsMargins(0, m_row > 0 ? aboveHeading : 0, 0, 0);
    m_column->addWidget(heading, m_row++, 0, 1, 2);
}

void KeySheet::addRow(const QString& keys, const QString& act)
{
    auto* key = new QLabel(keys, this);
    key->setFont(Theme::mono(12));
    m_column->addWidget(key, m_row, 0);
    m_column->addWidget(new QLabel(act, this), m_row++, 1);
}

} // namespace gui
