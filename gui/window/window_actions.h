// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

#include <vector>

namespace gui {

/// What the window can do by the keyboard: each act once, with its name and its keys.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    enum class Act {
        RunOrPause,
        Run,
        Pause,
        Stop,
        ProcessMenu,
        Stepping, ///< checkable
        Go,
        GoNumber, ///< its keys are 1 to 9
        ZoomIn,
        ZoomOut,
        Fit,
        Follow,
        Back,
        Forth,
        ProcessBack,
        ProcessForth,
        BlockBack,
        BlockForth,
        SendBack,
        SendForth,
        ExitBack,
        ExitForth,
        MarkA,
        MarkB,
        NoMarkers,
        Bookmark,
        BookmarkBack,
        BookmarkForth,
        Keep,
        CompareFile,
        Difference,
        EndComparison,
        Output,
        Processes,
        Events,
        Bookmarks,
        Find,
        Export,
        Save,
        Open,
        Theme,
        Language,
        Panels,
        Present,
        Keys,
        Quit,
    };

    /// Adds every action to the window, so that its keys work in all of it.
    explicit WindowActions(QWidget& window);
    QAction* of(Act act) const { return m_actions.at(static_cast<std::size_t>(act)); }
    struct Group {
        QString name;
        QList<QAction*> actions;
    };
    std::vector<Group> groups() const; ///< all of them, those for one purpose together
    /// Which of the action's keys was pressed last, from 0.
    static int keyPressed(const QAction& action);
    void retranslate();

private:
    QString nameOf(Act act) const;

    std::vector<QAction*> m_actions;
};

} // namespace gui
