// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/code/code_view.h"

#include "gui/look/themed.h"
#include "gui/panels/code/syntax_colours.h"

#include <Qsci/qscilexercpp.h>
#include <Qsci/qscilexerpython.h>
#include <Qsci/qsciscintilla.h>

#include <QEvent>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr int numbersMargin = 0;
constexpr int gapMargin = 1;
constexpr int foldMargin = 2;

/// A learner reads the program from its first line of code on.
QString withoutLicence(const QString& text)
{
    static const QRegularExpression licence(QStringLiteral("^(#|//) SPDX-[^\\n]*\\n\\s*"));
    return QString(text).remove(licence);
}

/// QScintilla measures type in points only.
QFont inPoints(QFont font, int dotsPerInch)
{
    font.setPointSizeF(font.pixelSize() * 72.0 / dotsPerInch);
    return font;
}

} // namespace

CodeView::CodeView(Syntax syntax, QWidget* parent)
    : QWidget(parent), m_syntax(syntax), m_editor(new QsciScintilla(this))
{
    if (syntax == Syntax::Python)
        m_editor->setLexer(new QsciLexerPython(m_editor));
    else
        m_editor->setLexer(new QsciLexerCPP(m_editor));
    m_editor->setReadOnly(true);
    m_editor->setUtf8(true);
    m_editor->setFrameShape(QFrame::NoFrame);
    m_editor->setMarginType(numbersMargin, QsciScintilla::NumberMargin);
    m_editor->setMarginType(gapMargin, QsciScintilla::TextMargin);
    m_editor->setMarginWidth(gapMargin, 10);
    m_editor->setMarginWidth(foldMargin, 0);
    m_editor->setExtraAscent(3);
    m_editor->setExtraDescent(3);
    m_editor->setCaretWidth(0);
    m_editor->setScrollWidth(1);
    m_editor->setScrollWidthTracking(true);
    // Tab leaves a listing that cannot be written, so that the keyboard does not get caught in it.
    m_editor->SendScintilla(QsciScintilla::SCI_CLEARCMDKEY,
                            static_cast<long>(QsciScintilla::SCK_TAB));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 2, 6);
    layout->addWidget(m_editor);
    setFocusProxy(m_editor);
    dress();
    nameIt();
}

void CodeView::setListing(const QString& text)
{
    m_editor->setText(withoutLicence(text));
    const auto digits = static_cast<int>(QString::number(m_editor->lines()).size());
    m_editor->setMarginWidth(numbersMargin, QStringLiteral("0").repeated(std::max(3, digits + 1)));
}

QString CodeView::listing() const
{
    return m_editor->text();
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
    m_editor->setColor(theme.text);
    m_editor->setSelectionBackgroundColor(theme.selection);
    m_editor->resetSelectionForegroundColor();
}

void CodeView::nameIt()
{
    m_editor->setAccessibleName(m_syntax == Syntax::Python ? tr("The program in Python")
                                                           : tr("The program in C++"));
}

} // namespace gui
