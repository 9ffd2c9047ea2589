// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/code/code_panel.h"
#include "gui/theme/apply_theme.h"
#include "lessons/catalogue/lesson.h"
#include "tests/gui/panels/shown_run.h"
#include "tests/gui/samples.h"

#include <Qsci/qsciscintilla.h>

#include <QApplication>
#include <QTabBar>
#include <QTest>

#include <algorithm>

using gui::Theme;
using tests::ShownRun;

namespace {

constexpr pid_t mainPid = 17812;
constexpr pid_t child = 17813;

/// Lines of the file that have a bar, or a tint.
QList<int> markedLines(const QsciScintilla& editor, bool withTint)
{
    constexpr unsigned tint = 1;
    constexpr int hidden = 2; // the first line is the licence, and rows are counted from 0
    QList<int> lines;
    for (int row = 0; row < editor.lines(); ++row) {
        const unsigned markers = editor.markersAtLine(row);
        if (withTint ? (markers & tint) != 0 : (markers & ~tint) != 0)
            lines << row + hidden;
    }
    return lines;
}

bool hasColour(const QImage& image, const QColor& colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

} // namespace

/// The lines at which the processes of a run are, marked in the lesson's programs.
class CodeLines : public QObject
{
    Q_OBJECT

    lessons::Catalogue m_catalogue;
    const lessons::Lesson& m_lesson = *m_catalogue.find("daemon-join");

    trace::LineReached reached(unsigned pythonLine) const
    {
        for (const auto& [line, python] : m_lesson.pythonLines()) {
            if (python == pythonLine)
                return {"scenario.cpp", line};
        }
        return {};
    }

    /// Main starts the child and waits for it; the child comes to its second line, and ends.
    ShownRun daemonJoin() const
    {
        ShownRun run{model::History()};
        const auto tell = [&run](double t, pid_t pid, trace::AnyEvent event) {
            run.take({{tests::seconds(t), pid, 0}, std::move(event)});
        };
        tell(0, 1, trace::RunBegin{"daemon-join", 7, 1, "fork", 1, {}});
        tell(0.1, mainPid, trace::ProcessBegin{1, "MainProcess", false});
        tell(0.2, mainPid, reached(16));
        tell(0.3, child, trace::ProcessBegin{mainPid, "Process-1", true});
        tell(0.4, child, reached(9));
        tell(0.5, mainPid, reached(17));
        tell(0.6, child, reached(10));
        tell(0.7, child, trace::ProcessReturned{0});
        return run;
    }

    static QsciScintilla& editorOf(gui::CodePanel& panel, int page)
    {
        panel.tabs()->setCurrentIndex(page);
        const auto editors = panel.findChildren<QsciScintilla*>();
        return **std::ranges::find(editors,
                                   page == 1 ? QStringLiteral("The program in Python")
                                             : QStringLiteral("The program in C++"),
                                   &QWidget::accessibleName);
    }

private slots:
    void bothProgramsMarkTheLineOfEachProcess()
    {
        gui::CodePanel panel;
        panel.setLesson(m_lesson);
        ShownRun run = daemonJoin();
        panel.showMoment(run.at(0.65));
        QCOMPARE(markedLines(editorOf(panel, 1), false), QList<int>({10, 17}));
        QCOMPARE(
            markedLines(editorOf(panel, 2), false),
            QList<int>({static_cast<int>(reached(10).line), static_cast<int>(reached(17).line)}));
    }

    void lookingBackMarksWhereTheyWere()
    {
        gui::CodePanel panel;
        panel.setLesson(m_lesson);
        ShownRun run = daemonJoin();
        panel.showMoment(run.present());
        QCOMPARE(markedLines(editorOf(panel, 1), false), QList<int>({17})); // the child is done
        panel.showMoment(run.at(0.45));
        QCOMPARE(markedLines(editorOf(panel, 1), false), QList<int>({9, 16}));
        panel.showMoment(run.at(0.15));
        QCOMPARE(markedLines(editorOf(panel, 1), false), QList<int>());
    }

    void theLineOfTheChosenProcessIsTinted()
    {
        gui::CodePanel panel;
        panel.setLesson(m_lesson);
        ShownRun run = daemonJoin();
        panel.showMoment(run.at(0.65));
        QCOMPARE(markedLines(editorOf(panel, 1), true), QList<int>({17})); // main's, at first
        panel.follow(child);
        panel.showMoment(run.at(0.65));
        QCOMPARE(markedLines(editorOf(panel, 1), true), QList<int>({10}));
    }

    void aRunOfAnotherLessonMarksNothing()
    {
        gui::CodePanel panel;
        panel.setLesson(*m_catalogue.find("daemon"));
        ShownRun run = daemonJoin();
        panel.showMoment(run.at(0.65));
        QCOMPARE(markedLines(editorOf(panel, 1), false), QList<int>());
    }

    void aBarHasTheHueOfItsProcess_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void aBarHasTheHueOfItsProcess()
    {
        QFETCH(bool, isDark);
        gui::CodePanel panel;
        panel.resize(600, 500);
        panel.setLesson(m_lesson);
        ShownRun run = daemonJoin();
        panel.showMoment(
            run.at(0.65)); // before the theme is chosen: it changes while a run is shown
        const Theme& theme = isDark ? Theme::dark() : Theme::light();
        gui::applyTheme(*qApp, theme);
        QsciScintilla& editor = editorOf(panel, 1);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        const QImage picture = editor.grab().toImage();
        QVERIFY(hasColour(picture, theme.process(0)));
        QVERIFY(hasColour(picture, theme.process(1)));
        QVERIFY(!hasColour(picture, theme.process(2)));
        QVERIFY(hasColour(picture, theme.selection));
    }
};

QTEST_MAIN(CodeLines)
#include "tst_code_lines.moc"
