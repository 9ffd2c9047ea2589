// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/theme.h"

#include <array>
#include <map>
#include <utility>

namespace gui {

namespace {

constexpr std::size_t childHues = 8;

/// Main first, then the children's hues in order of birth.
using Hues = std::array<QRgb, childHues + 1>;

// Chosen so that who sees no red or no green can still tell any two apart.
constexpr Hues lightHues{0xff324255, 0xff0677c7, 0xffab6204, 0xff15805b, 0xffa92a7e,
                         0xff3c3dad, 0xff744a00, 0xff337ba1, 0xff852929};
constexpr Hues darkHues{0xffbabcc2, 0xff87ceff, 0xffe3902a, 0xff64e2a7, 0xffc78cc6,
                        0xff8f98ef, 0xffe4d675, 0xffa7f2ff, 0xffee8976};

Theme makeLight()
{
    return {.isDark = false,
            .background = QColor(0xf6f7f9),
            .panel = QColor(0xffffff),
            .line = QColor(0xdde1e7),
            .grid = QColor(0xeceff3),
            .text = QColor(0x1b2430),
            .dimText = QColor(0x5b6675),
            .onSolid = QColor(0xffffff),
            .accent = QColor(0x2457c5),
            .selection = QColor(0xe6eefc),
            .isTrue = QColor(0x0b7a4b),
            .isFalse = QColor(0xb42318),
            .careful = QColor(0x8a5a00)};
}

Theme makeDark()
{
    return {.isDark = true,
            .background = QColor(0x14181f),
            .panel = QColor(0x1b212b),
            .line = QColor(0x2d3644),
            .grid = QColor(0x242c38),
            .text = QColor(0xe7ecf3),
            .dimText = QColor(0x9aa7b8),
            .onSolid = QColor(0x10151d),
            .accent = QColor(0x7da7ff),
            .selection = QColor(0x243352),
            .isTrue = QColor(0x4fd1a1),
            .isFalse = QColor(0xff8a80),
            .careful = QColor(0xf2c14e)};
}

QFont font(const QStringList& families, QFont::StyleHint hint, int pixelSize)
{
    QFont result;
    result.setFamilies(families);
    result.setStyleHint(hint);
    result.setPixelSize(pixelSize);
    return result;
}

} // namespace

QColor Theme::process(std::uint32_t birth) const
{
    const Hues& hues = isDark ? darkHues : lightHues;
    return QColor(hues[birth == 0 ? 0 : 1 + (birth - 1) % childHues]);
}

const Theme& Theme::light()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme& Theme::dark()
{
    static const Theme theme = makeDark();
    return theme;
}

// A font that is made anew is looked up anew at its first use, and painting asks for thousands.

QFont Theme::sans(int pixelSize, QFont::Weight weight)
{
    static std::map<std::pair<int, QFont::Weight>, QFont> known;
    const auto [entry, isNew] = known.try_emplace({pixelSize, weight});
    if (isNew) {
        entry->second =
            font({"Inter", "Noto Sans CJK SC", "Noto Sans", "DejaVu Sans", "sans-serif"},
                 QFont::SansSerif, pixelSize);
        entry->second.setWeight(weight);
    }
    return entry->second;
}

QFont Theme::mono(int pixelSize)
{
    static std::map<int, QFont> known;
    const auto [entry, isNew] = known.try_emplace(pixelSize);
    if (isNew) {
        entry->second =
            font({"JetBrains Mono", "Noto Sans Mono CJK SC", "DejaVu Sans Mono", "monospace"},
                 QFont::Monospace, pixelSize);
    }
    return entry->second;
}

} // namespace gui
