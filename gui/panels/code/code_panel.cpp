// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/code/code_panel.h"
#include "gui/look/focus_ring.h"

#include "gui/language/language.h"
#include "gui/panels/code/code_view.h"
#include "gui/panels/code/lesson_text.h"
#include "lessons/catalogue/marked_lines.h"

#include <QEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <cstdint>
#include <iterator>

namespace gui {

CodePanel::CodePanel(QWidget* parent)
    : Panel(parent),
      m_tabs(new QTabBar(this)),
      m_pages(new QStackedWidget(this)),
      m_text(new LessonText(m_pages)),
      m_python(new CodeView(CodeView::Syntax::Python, m_pages)),
      m_cpp(new CodeView(CodeView::Syntax::Cpp, m_pages))
{
    m_tabs->setObjectName(QStringLiteral("codeTabs"));
    new FocusRing(m_tabs);
    for (QWidget* page : {static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_python),
                          static_cast<QWidget*>(m_cpp)}) {
        m_pages->addWidget(page);
        m_tabs->addTab(QString());
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_python, &CodeView::lineChosen, this, &CodePanel::choosePython);
    connect(m_cpp, &CodeView::lineChosen, this, &CodePanel::chooseCpp);
    retranslate();
}

void CodePanel::setLesson(const lessons::Lesson& lesson)
{
    m_lesson = &lesson;
    m_pythonLines = lesson.pythonLines();
    m_python->setListing(qstring(lesson.pythonListing()));
    m_cpp->setListing(qstring(lesson.cppListing()));
    m_text->setText(qstring(lesson.text(codeOf(currentLanguage()))));
}

void CodePanel::showMoment(const Moment& moment)
{
    LinesNow lines;
    if (m_lesson && moment.world.run.lesson == m_lesson->id)
        lines = linesNow(moment.world, m_pythonLines, m_followed);
    m_python->setMarks(std::move(lines.python));
    m_cpp->setMarks(std::move(lines.cpp));
}

void CodePanel::follow(std::optional<pid_t> process)
{
    m_followed = process;
}

void CodePanel::showLine(std::uint32_t recorded)
{
    if (const auto statement = lessons::statementAt(m_pythonLines, recorded)) {
        m_python->showLine(static_cast<int>(statement->pythonLine));
        m_cpp->showLine(static_cast<int>(statement->line));
    }
}

/// `isMeant` is asked with a statement's line in C++ and in Python.
template <class IsMeant>
LineRanges CodePanel::statements(const IsMeant& isMeant) const
{
    LineRanges ranges;
    for (auto it = m_pythonLines.begin(); it != m_pythonLines.end(); ++it) {
        const auto next = std::next(it);
        const bool isLast = next == m_pythonLines.end();
        if (isMeant(it->first, it->second))
            ranges.push_back({it->first, isLast ? UINT32_MAX : next->first - 1});
    }
    return ranges;
}

void CodePanel::choosePython(int line)
{
    const auto wanted = static_cast<unsigned>(line);
    Q_EMIT linesChosen(statements([=](unsigned, unsigned python) { return python == wanted; }),
                       tr("line %1 in Python").arg(line));
}

void CodePanel::chooseCpp(int line)
{
    const auto wanted = lessons::statementAt(m_pythonLines, static_cast<unsigned>(line));
    Q_EMIT linesChosen(
        statements([&](unsigned cpp, unsigned) { return wanted && cpp == wanted->line; }),
        tr("line %1 in C++").arg(line));
}

void CodePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Panel::changeEvent(event);
}

void CodePanel::retranslate()
{
    m_tabs->setAccessibleName(tr("Lesson text and programs"));
    m_tabs->setTabText(static_cast<int>(Page::Lesson), tr("Lesson"));
    m_tabs->setTabText(static_cast<int>(Page::Python), QStringLiteral("Python"));
    m_tabs->setTabText(static_cast<int>(Page::Cpp), QStringLiteral("C++"));
    if (m_lesson)
        m_text->setText(qstring(m_lesson->text(codeOf(currentLanguage()))));
}

} // namespace gui
