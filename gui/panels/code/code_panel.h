// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/line_range.h"
#include "gui/panels/panel.h"
#include "lessons/catalogue/lesson.h"

class QSplitter;
class QStackedWidget;
class QTabBar;

namespace gui {

class CodeView;
class HeaderTabs;
class LessonText;

/// The lesson as a text and as programs, in Python and in C++, alone or side by side: tabs over one
/// page. In the programs the lines are marked at which the processes of its run are.
class CodePanel : public Panel
{
    Q_OBJECT

public:
    explicit CodePanel(QWidget* parent = nullptr);
    void setLesson(const lessons::Lesson& lesson);
    void showMoment(const Moment& moment) override;
    /// The process whose line is kept in view; nothing: the main process.
    void follow(std::optional<pid_t> process);
    QTabBar* tabs() const;  ///< to be placed in a header
    bool showsBoth() const; ///< programs, which want room
    /// Lets the lines stand out at which a process is that recorded this line; 0: none.
    void showLine(std::uint32_t recorded);

signals:
    void roomWanted(); ///< more or less: showsBoth() has changed
    /// The user chose a line, whose statement is at these lines in the events; it may be none.
    void linesChosen(const LineRanges& lines, const QString& name);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Tab { Lesson, Python, Cpp, Both };
    void choose(Tab tab);
    void retranslate();
    void choosePython(int line);
    void chooseCpp(int line);
    template <class IsMeant>
    LineRanges statements(const IsMeant& isMeant) const;

    HeaderTabs* m_tabs;
    QStackedWidget* m_pages;
    LessonText* m_text;
    QSplitter* m_programs;
    CodeView* m_python;
    CodeView* m_cpp;
    const lessons::Lesson* m_lesson = nullptr;
    std::map<unsigned, unsigned> m_pythonLines;
    std::optional<pid_t> m_followed;
};

} // namespace gui
