// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/geometry/word_faults.h"

namespace tests {

namespace {

constexpr double hair = 1.01; ///< of a pixel, for what was rounded

bool isCut(const PaintedText& text, const WordRules& rules)
{
    const QRectF clip = text.clip & rules.room;
    const bool isDown = text.place.top() < clip.top() - hair || //
                        text.place.bottom() > clip.bottom() + hair;
    if (isDown)
        return !rules.mayScrollDown;
    return text.place.left() < clip.left() - hair || text.place.right() > clip.right() + hair;
}

bool areOnOneAnother(const PaintedText& one, const PaintedText& other)
{
    const QRectF both = one.place & one.clip & other.place & other.clip;
    return both.width() > hair && both.height() > hair;
}

QString at(const PaintedText& text)
{
    return QStringLiteral("“%1” at %2, %3")
        .arg(text.text)
        .arg(text.place.x(), 0, 'f', 0)
        .arg(text.place.y(), 0, 'f', 0);
}

} // namespace

QStringList wordFaults(const std::vector<PaintedText>& texts, const WordRules& rules)
{
    QStringList faults;
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        if (isCut(*text, rules))
            faults << at(*text) + QStringLiteral(" is cut");
        if (!rules.mayBeElided && text->text.contains(QChar(0x2026)))
            faults << at(*text) + QStringLiteral(" is elided");
        for (auto other = std::next(text); other != texts.end(); ++other) {
            if (areOnOneAnother(*text, *other))
                faults << at(*text) + QStringLiteral(" stands on ") + at(*other);
        }
    }
    return faults;
}

} // namespace tests
