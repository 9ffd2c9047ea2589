// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/line_range.h"
#include "gui/panels/panel.h"
#include "lessons/catalogue/lesson.h"

class QStackedWidget;
class QTabBar;

namespace gui {

class CodeView;
class LessonText;

/// The lesson as a text and as programs: tabs over one page. In the programs the lines are marked
/// at which the processes of its run are.
class CodePanel : public Panel
{
    Q_OBJECT

public:
    explicit CodePanel(QWidget* parent = nullptr);
    void setLesson(const lessons::Lesson& lesson);
    void showMoment(const Moment& moment) override;
    /// The process whose line is kept in view; nothing: the main process.
    void follow(std::optional<pid_t> process);
    QTabBar* tabs() const { return m_tabs; } ///< to be placed in a header
    /// Lets the lines stand out at which a process is that recorded this line; 0: none.
    void showLine(std::uint32_t recorded);

signals:
    /// The user chose a line, whose statement is at these lines in the events; it may be none.
    void linesChosen(const LineRanges& lines, const QString& name);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Page { Lesson, Python, Cpp };
    void retranslate();
    void choosePython(int line);
    void chooseCpp(int line);
    template <class IsMeant>
    LineRanges statements(const IsMeant& isMeant) const;

    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    LessonText* m_text;
    CodeView* m_python;
    CodeView* m_cpp;
    const lessons::Lesson* m_lesson = nullptr;
    std::map<unsigned, unsigned> m_pythonLines;
    std::optional<pid_t> m_followed;
};

} // namespace gui
