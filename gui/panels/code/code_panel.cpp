// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/code/code_panel.h"

#include "gui/language/language.h"
#include "gui/look/header_tabs.h"
#include "gui/panels/code/code_view.h"
#include "gui/panels/code/lesson_text.h"
#include "lessons/catalogue/marked_lines.h"

#include <QEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <cstdint>
#include <iterator>

namespace gui {

namespace {

constexpr int roomForTwo = 560; ///< narrower, two programs stand one above the other

}

CodePanel::CodePanel(QWidget* parent)
    : Panel(parent),
      m_tabs(new HeaderTabs(QStringLiteral("codeTabs"), 4, this)),
      m_pages(new QStackedWidget(this)),
      m_text(new LessonText(m_pages)),
      m_programs(new QSplitter(m_pages)),
      m_python(new CodeView(CodeView::Syntax::Python, m_programs)),
      m_cpp(new CodeView(CodeView::Syntax::Cpp, m_programs))
{
    m_programs->setChildrenCollapsible(false);
    m_pages->addWidget(m_text);
    m_pages->addWidget(m_programs);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    connect(m_tabs, &QTabBar::currentChanged, this,
            [this](int tab) { choose(static_cast<Tab>(tab)); });
    connect(m_python, &CodeView::lineChosen, this, &CodePanel::choosePython);
    connect(m_cpp, &CodeView::lineChosen, this, &CodePanel::chooseCpp);
    retranslate();
}

QTabBar* CodePanel::tabs() const
{
    return m_tabs;
}

bool CodePanel::showsBoth() const
{
    return m_tabs->currentIndex() == static_cast<int>(Tab::Both);
}

void CodePanel::choose(Tab tab)
{
    m_python->setVisible(tab != Tab::Cpp);
    m_cpp->setVisible(tab != Tab::Python);
    if (tab == Tab::Lesson)
        m_pages->setCurrentWidget(m_text);
    else
        m_pages->setCurrentWidget(m_programs);
    Q_EMIT roomWanted();
}

void CodePanel::resizeEvent(QResizeEvent* event)
{
    m_programs->setOrientation(width() < roomForTwo ? Qt::Vertical : Qt::Horizontal);
    Panel::resizeEvent(event);
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
    m_tabs->setTabText(static_cast<int>(Tab::Lesson), tr("Lesson"));
    m_tabs->setTabText(static_cast<int>(Tab::Python), QStringLiteral("Python"));
    m_tabs->setTabText(static_cast<int>(Tab::Cpp), QStringLiteral("C++"));
    m_tabs->setTabText(static_cast<int>(Tab::Both), tr("Both"));
    m_tabs->setTabToolTip(static_cast<int>(Tab::Both), tr("Python and C++ together"));
    if (m_lesson)
        m_text->setText(qstring(m_lesson->text(codeOf(currentLanguage()))));
}

} // namespace gui
