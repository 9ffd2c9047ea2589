// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/catalogue/lesson.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace gui {

class CodeView;
class LessonText;

/// The lesson as a text and as programs: tabs over one page.
class CodePanel : public QWidget
{
    Q_OBJECT

public:
    explicit CodePanel(QWidget* parent = nullptr);
    void setLesson(const lessons::Lesson& lesson);
    QTabBar* tabs() const { return m_tabs; } ///< to be placed in a header

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Page { Lesson, Python, Cpp };
    void retranslate();

    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    LessonText* m_text;
    CodeView* m_python;
    CodeView* m_cpp;
    const lessons::Lesson* m_lesson = nullptr;
};

} // namespace gui
