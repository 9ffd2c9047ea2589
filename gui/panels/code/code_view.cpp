// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/code/code_view.h"

#include "gui/look/themed.h"
#include "gui/panels/code/syntax_colours.h"

#include <Qsci/qscilexercpp.h>
#include <Qsci/qscilexerpython.h>
#include <Qsci/qsciscintilla.h>
#include <Qsci/qscistyle.h>

#include <QMouseEvent>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

namespace {

constexpr int numbersMargin = 0;
constexpr int processMargin = 1;
constexpr int foldMargin = 2;

/// How much of the text stands before the program: a learner reads from its first line of code on.
qsizetype licenceLength(const QString& text)
{
    static const QRegularExpression licence(QStringLiteral("^(#|//) SPDX-[^\\n]*\\n\\s*"));
    return licence.match(text).capturedLength();
}

/// QScintilla measures type in points only.
QFont inPoints(QFont font, int dotsPerInch)
{
    font.setPointSizeF(font.pixelSize() * 72.0 / dotsPerInch);
    return font;
}

} // namespace

CodeView::CodeView(Syntax syntax, QWidget* parent)
    : QWidget(parent),
      m_syntax(syntax),
      m_editor(new QsciScintilla(this)),
      m_painter(*m_editor, processMargin)
{
    if (syntax == Syntax::Python)
        m_editor->setLexer(new QsciLexerPython(m_editor));
    else
        m_editor->setLexer(new QsciLexerCPP(m_editor));
    m_editor->setReadOnly(true);
    m_editor->setUtf8(true);
    m_editor->setFrameShape(QFrame::NoFrame);
    m_editor->setMarginType(numbersMargin, QsciScintilla::TextMarginRightJustified);
    m_editor->setMarginWidth(foldMargin, 0);
    m_editor->setExtraAscent(3);
    m_editor->setExtraDescent(3);
    m_editor->setCaretWidth(0);
    // Tab leaves a listing that cannot be written, so that the keyboard does not get caught in it.
    m_editor->SendScintilla(QsciScintilla::SCI_CLEARCMDKEY,
                            static_cast<long>(QsciScintilla::SCK_TAB));
    m_editor->setCaretLineVisible(true);
    m_editor->installEventFilter(this);
    m_editor->viewport()->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 2, 6);
    layout->addWidget(m_editor);
    setFocusProxy(m_editor);
    dress();
    nameIt();
}

void CodeView::setListing(const QString& text)
{
    const qsizetype skipped = licenceLength(text);
    m_firstLine = 1 + static_cast<int>(text.left(skipped).count(u'\n'));
    m_editor->setText(text.mid(skipped));
    m_editor->SendScintilla(QsciScintilla::SCI_SETCARETLINEVISIBLEALWAYS, 0UL);
    m_marks.clear();
    paintMarks();
    numberLines();
    fitWidth();
}

void CodeView::showLine(int fileLine)
{
    const int row = fileLine - m_firstLine;
    m_editor->setCursorPosition(row, 0);
    m_editor->SendScintilla(QsciScintilla::SCI_SETCARETLINEVISIBLEALWAYS, 1UL);
    m_painter.bringIntoView(row);
}

bool CodeView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_editor->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const int row = m_editor->lineAt(mouse->pos());
        // Who drags over text wants to copy it.
        if (row >= 0 && mouse->button() == Qt::LeftButton && !m_editor->hasSelectedText())
            Q_EMIT lineChosen(fileLine(row));
    } else if (watched == m_editor && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            int row = 0;
            int column = 0;
            m_editor->getCursorPosition(&row, &column);
            Q_EMIT lineChosen(fileLine(row));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CodeView::numberLines()
{
    const QsciStyle style(-1, QString(), themeOf(palette()).dimText, themeOf(palette()).panel,
                          m_editor->lexer()->defaultFont());
    const int last = fileLine(m_editor->lines());
    m_editor->clearMarginText();
    for (int row = 0; row < m_editor->lines(); ++row)
        m_editor->setMarginText(row, QString::number(fileLine(row)), style);
    const auto digits = static_cast<int>(QString::number(last).size());
    m_editor->setMarginWidth(numbersMargin, QStringLiteral("0").repeated(std::max(3, digits + 1)));
}

void CodeView::fitWidth()
{
    // Asked of the editor itself, which has not laid out what it never showed.
    int widest = 1;
    for (int row = 0; row < m_editor->lines(); ++row) {
        const long end = m_editor->SendScintilla(QsciScintilla::SCI_GETLINEENDPOSITION, row);
        widest = std::max(widest, static_cast<int>(m_editor->SendScintilla(
                                      QsciScintilla::SCI_POINTXFROMPOSITION, 0UL, end)));
    }
    m_editor->setScrollWidth(widest);
}

QString CodeView::listing() const
{
    return m_editor->text();
}

void CodeView::setMarks(std::vector<LineMark> marks)
{
    if (marks == m_marks)
        return;
    m_marks = std::move(marks);
    paintMarks();
}

void CodeView::paintMarks()
{
    m_painter.paint(m_marks, m_firstLine, themeOf(palette()));
}

void CodeView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
    if (event->type() == QEvent::LanguageChange)
        nameIt();
    QWidget::changeEvent(event);
}

void CodeView::dress()
{
    const Theme& theme = themeOf(palette());
    const QFont mono =
        inPoints(Theme::mono(font().pixelSize() > 0 ? font().pixelSize() : 13), logicalDpiY());
    colourSyntax(*m_editor->lexer(), theme, mono);
    m_editor->setMarginsFont(mono);
    m_editor->setMarginsForegroundColor(theme.dimText);
    m_editor->setMarginsBackgroundColor(theme.panel);
    m_editor->setPaper(theme.panel);
    m_editor->setCaretLineBackgroundColor(theme.grid);
    m_editor->setColor(theme.text);
    m_editor->setSelectionBackgroundColor(theme.selection);
    m_editor->resetSelectionForegroundColor();
    if (!m_editor->text().isEmpty()) {
        numberLines();
        fitWidth();
        paintMarks();
    }
}

void CodeView::nameIt()
{
    m_editor->setAccessibleName(m_syntax == Syntax::Python ? tr("The program in Python")
                                                           : tr("The program in C++"));
}

} // namespace gui
