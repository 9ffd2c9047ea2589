// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/code/syntax_colours.h"

#include <Qsci/qscilexercpp.h>
#include <Qsci/qscilexerpython.h>

#include <utility>
#include <vector>

namespace gui {

namespace {

enum class Sort { Keyword, String, Comment, Number };
using Styles = std::vector<std::pair<int, Sort>>;

const Styles& pythonStyles()
{
    using L = QsciLexerPython;
    static const Styles styles{
        {L::Keyword, Sort::Keyword},
        {L::ClassName, Sort::Keyword},
        {L::Decorator, Sort::Keyword},
        {L::Comment, Sort::Comment},
        {L::CommentBlock, Sort::Comment},
        {L::Number, Sort::Number},
        {L::DoubleQuotedString, Sort::String},
        {L::SingleQuotedString, Sort::String},
        {L::TripleSingleQuotedString, Sort::String},
        {L::TripleDoubleQuotedString, Sort::String},
        {L::UnclosedString, Sort::String},
        {L::DoubleQuotedFString, Sort::String},
        {L::SingleQuotedFString, Sort::String},
        {L::TripleSingleQuotedFString, Sort::String},
        {L::TripleDoubleQuotedFString, Sort::String},
    };
    return styles;
}

const Styles& cppStyles()
{
    using L = QsciLexerCPP;
    static const Styles styles{
        {L::Keyword, Sort::Keyword},           {L::KeywordSet2, Sort::Keyword},
        {L::PreProcessor, Sort::Keyword},      {L::Comment, Sort::Comment},
        {L::CommentLine, Sort::Comment},       {L::CommentDoc, Sort::Comment},
        {L::CommentLineDoc, Sort::Comment},    {L::Number, Sort::Number},
        {L::DoubleQuotedString, Sort::String}, {L::SingleQuotedString, Sort::String},
        {L::RawString, Sort::String},
    };
    return styles;
}

QColor colourOf(Sort sort, const Theme& theme)
{
    switch (sort) {
    case Sort::Keyword: return theme.accent;
    // Calm: strings and numbers keep near the text. Hues stay free, they say which process.
    case Sort::String: return theme.isDark ? QColor(0xa9c8a0) : QColor(0x4a6b3a);
    case Sort::Number: return theme.isDark ? QColor(0xc9b7e8) : QColor(0x5d4a9c);
    case Sort::Comment: return theme.dimText;
    }
    return theme.text;
}

} // namespace

void colourSyntax(QsciLexer& lexer, const Theme& theme, const QFont& font)
{
    // -1 means every style.
    lexer.setDefaultFont(font);
    lexer.setFont(font, -1);
    lexer.setDefaultPaper(theme.panel);
    lexer.setPaper(theme.panel, -1);
    lexer.setDefaultColor(theme.text);
    lexer.setColor(theme.text, -1);
    const bool isPython = qobject_cast<QsciLexerPython*>(&lexer) != nullptr;
    for (const auto& [style, sort] : isPython ? pythonStyles() : cppStyles())
        lexer.setColor(colourOf(sort, theme), style);
}

} // namespace gui
