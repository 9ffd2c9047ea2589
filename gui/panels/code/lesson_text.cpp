// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/code/lesson_text.h"

#include "gui/look/themed.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>

#include <utility>

namespace gui {

namespace {

constexpr double lineHeightPercent = 135;

void dressBlock(const QTextBlock& block, const Theme& theme, int pixelSize)
{
    QTextCursor cursor(block);
    QTextBlockFormat format = block.blockFormat();
    const int heading = format.headingLevel();
    format.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
    format.setTopMargin(heading > 0 && block.blockNumber() > 0 ? 14 : 3);
    format.setBottomMargin(heading > 0 ? 4 : 5);
    cursor.setBlockFormat(format);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    if (heading > 0) {
        QTextCharFormat title;
        title.setProperty(QTextFormat::FontSizeAdjustment, 0);
        title.setFont(Theme::sans(heading == 1 ? pixelSize + 3 : pixelSize + 1, QFont::DemiBold));
        title.setForeground(theme.text);
        cursor.mergeCharFormat(title);
    }
}

/// Code between the words, in the window's monospaced face.
void dressCode(QTextDocument& document, const QTextBlock& block, int pixelSize)
{
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        if (!fragment.charFormat().fontFixedPitch())
            continue;
        QTextCursor cursor(&document);
        cursor.setPosition(fragment.position());
        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
        QTextCharFormat code;
        code.setFont(Theme::mono(pixelSize));
        cursor.mergeCharFormat(code);
    }
}

} // namespace

LessonText::LessonText(QWidget* parent) : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("lessonText"));
    setFrameShape(NoFrame);
    setOpenExternalLinks(false);
    setOpenLinks(false);
    document()->setDocumentMargin(14);
    setAccessibleName(tr("The lesson's text"));
    document()->setIndentWidth(18);
}

void LessonText::setText(const QString& markdown)
{
    m_markdown = markdown;
    dress();
    verticalScrollBar()->setValue(0);
}

void LessonText::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("The lesson's text"));
}

void LessonText::dress()
{
    if (!document())
        return;
    const int pixelSize = font().pixelSize() > 0 ? font().pixelSize() : 13;
    const Dress wanted{m_markdown, pixelSize, themeOf(palette()).isDark};
    if (std::exchange(m_dress, wanted) == wanted)
        return;
    document()->setDefaultFont(Theme::sans(pixelSize));
    setMarkdown(m_markdown);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        dressBlock(block, themeOf(palette()), pixelSize);
        dressCode(*document(), block, pixelSize);
    }
}

} // namespace gui
