// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/window_actions.h"

#include <QShortcutEvent>
#include <QWidget>

#include <algorithm>
#include <iterator>

namespace gui {

namespace {

struct Keys {
    WindowActions::Act act;
    const char* keys; ///< as QKeySequence::listFromString() reads them
};

using Act = WindowActions::Act;

constexpr Keys keys[] = {
    {Act::RunOrPause, "Space"},
    {Act::Run, "Ctrl+R"},
    {Act::Pause, "P"},
    {Act::Stop, "Shift+Esc"},
    {Act::ProcessMenu, "M"},
    {Act::Stepping, "T"},
    {Act::Go, "G"},
    {Act::GoNumber, "1; 2; 3; 4; 5; 6; 7; 8; 9"},
    {Act::ZoomIn, "+; ="},
    {Act::ZoomOut, "-"},
    {Act::Fit, "0"},
    {Act::Follow, "End"},
    {Act::Back, "Alt+Left"},
    {Act::Forth, "Alt+Right"},
    {Act::ProcessBack, "Alt+Shift+Left"},
    {Act::ProcessForth, "Alt+Shift+Right"},
    {Act::BlockBack, "Shift+B"},
    {Act::BlockForth, "B"},
    {Act::SendBack, "Shift+S"},
    {Act::SendForth, "S"},
    {Act::ExitBack, "Shift+X"},
    {Act::ExitForth, "X"},
    {Act::MarkA, "["},
    {Act::MarkB, "]"},
    {Act::NoMarkers, "Backspace"},
    {Act::Bookmark, "N"},
    {Act::BookmarkBack, "Shift+J"},
    {Act::BookmarkForth, "J"},
    {Act::Keep, "C"},
    {Act::CompareFile, "Ctrl+Shift+O"},
    {Act::Difference, "D"},
    {Act::EndComparison, "Shift+C"},
    {Act::Output, "Ctrl+1"},
    {Act::Processes, "Ctrl+2"},
    {Act::Events, "Ctrl+3"},
    {Act::Bookmarks, "Ctrl+4"},
    {Act::Find, "Ctrl+F"},
    {Act::Export, "Ctrl+E"},
    {Act::Save, "Ctrl+S"},
    {Act::Open, "Ctrl+O"},
    {Act::Theme, "Ctrl+T"},
    {Act::Language, "Ctrl+L"},
    {Act::Panels, "F2"},
    {Act::Present, "F5"},
    {Act::Keys, "F1"},
    {Act::Quit, "Ctrl+Q"},
};

/// Remembers which of its keys was pressed.
class KeyedAction : public QAction
{
public:
    using QAction::QAction;

protected:
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::Shortcut)
            setData(shortcuts().indexOf(static_cast<QShortcutEvent*>(event)->key()));
        return QAction::event(event);
    }
};

} // namespace

int WindowActions::keyPressed(const QAction& action)
{
    return action.data().toInt();
}

WindowActions::WindowActions(QWidget& window) : QObject(&window)
{
    for (std::size_t i = 0; i < std::size(keys); ++i) {
        auto* action = new KeyedAction(this);
        action->setShortcuts(QKeySequence::listFromString(QString::fromLatin1(keys[i].keys)));
        window.addAction(action);
        m_actions.push_back(action);
    }
    retranslate();
}

std::vector<WindowActions::Group> WindowActions::groups() const
{
    const std::pair<QString, Act> beginnings[] = {
        {tr("The run"), Act::RunOrPause}, {tr("Step mode"), Act::Stepping},
        {tr("Time"), Act::ZoomIn},        {tr("Markers and bookmarks"), Act::MarkA},
        {tr("Comparison"), Act::Keep},    {tr("Panels"), Act::Output},
        {tr("Files"), Act::Export},       {tr("The window"), Act::Theme},
    };
    std::vector<Group> groups;
    for (const auto& [name, first] : beginnings)
        groups.push_back({name, {}});
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        const auto next = std::ranges::upper_bound(beginnings, static_cast<Act>(i), {},
                                                   &std::pair<QString, Act>::second);
        groups[static_cast<std::size_t>(next - beginnings) - 1].actions << m_actions[i];
    }
    return groups;
}

void WindowActions::retranslate()
{
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        const QString name = nameOf(static_cast<Act>(i));
        const QString key = m_actions[i]->shortcut().toString(QKeySequence::NativeText);
        m_actions[i]->setText(name);
        m_actions[i]->setToolTip(QStringLiteral("%1 (%2)").arg(name, key));
    }
}

QString WindowActions::nameOf(Act act) const
{
    switch (act) {
    case Act::RunOrPause: return tr("Run, then pause and resume");
    case Act::Run: return tr("Run the lesson from its beginning");
    case Act::Pause: return tr("Pause or resume");
    case Act::Stop: return tr("Stop: end every process of the run");
    case Act::ProcessMenu: return tr("End, stop or continue the chosen process");
    case Act::Stepping: return tr("Step mode: you say which process goes next");
    case Act::Go: return tr("Give the turn to the chosen process, or to who waits longest");
    case Act::GoNumber: return tr("Give the turn to the process with that number");
    case Act::ZoomIn: return tr("Zoom in");
    case Act::ZoomOut: return tr("Zoom out");
    case Act::Fit: return tr("Fit the whole run");
    case Act::Follow: return tr("Return to the present and follow it");
    case Act::Back: return tr("One event back in time");
    case Act::Forth: return tr("One event forth in time");
    case Act::ProcessBack: return tr("The chosen process's previous event");
    case Act::ProcessForth: return tr("The chosen process's next event");
    case Act::BlockBack: return tr("Back to where a process began to wait");
    case Act::BlockForth: return tr("On to where a process begins to wait");
    case Act::SendBack: return tr("Back to where a value was sent or arrived");
    case Act::SendForth: return tr("On to where a value is sent or arrives");
    case Act::ExitBack: return tr("Back to where a process died or was reaped");
    case Act::ExitForth: return tr("On to where a process dies or is reaped");
    case Act::MarkA: return tr("Put marker A at the moment shown");
    case Act::MarkB: return tr("Put marker B at the moment shown");
    case Act::NoMarkers: return tr("Take both markers away");
    case Act::Bookmark: return tr("Bookmark the moment shown, with a note");
    case Act::BookmarkBack: return tr("Back to a bookmark");
    case Act::BookmarkForth: return tr("On to a bookmark");
    case Act::Keep: return tr("Keep this run and compare the next one with it");
    case Act::CompareFile: return tr("Compare with a recording");
    case Act::Difference: return tr("Go to the first difference of the two runs");
    case Act::EndComparison: return tr("End the comparison");
    case Act::Output: return tr("Show the output");
    case Act::Processes: return tr("Show the processes");
    case Act::Events: return tr("Show the events");
    case Act::Bookmarks: return tr("Show the bookmarks and their notes");
    case Act::Find: return tr("Find an event");
    case Act::Export: return tr("Export a picture of the timeline");
    case Act::Save: return tr("Save the run as a recording");
    case Act::Open: return tr("Open a recording");
    case Act::Theme: return tr("Change the theme");
    case Act::Language: return tr("Change the language");
    case Act::Panels: return tr("Open and close panels");
    case Act::Present: return tr("Present to a class, or stop presenting");
    case Act::Keys: return tr("Show the keys");
    case Act::Quit: return tr("Quit");
    }
    return {};
}

} // namespace gui
