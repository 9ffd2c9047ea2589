// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/narration/narration.h"

#include "model/narration/tell.h"
#include "model/words/say.h"

namespace model::narration {

namespace {

/// Names and values come from any program, and a terminal obeys what is no letter: also U+0080 to
/// U+009F, two bytes in UTF-8, of which U+009B does what ESC [ does.
void keepLetters(std::string& text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const auto next = static_cast<unsigned char>(i + 1 < text.size() ? text[i + 1] : '\0');
        if (byte == 0xc2 && next >= 0x80 && next <= 0x9f)
            text.replace(i, 2, 1, ' ');
        else if (byte < ' ' || byte == 0x7f)
            text[i] = ' ';
    }
}

Words printable(Words words)
{
    keepLetters(words.en);
    keepLetters(words.zhCN);
    return words;
}

Words lineAt(Time t, const Words& sentence)
{
    const double seconds = std::chrono::duration<double>(t).count();
    return say("{:8.3f}  {}\n", "{:8.3f}  {}\n", seconds, sentence);
}

} // namespace

std::optional<Words> sentenceOf(const trace::Record& record, const World& after)
{
    Told told =
        std::visit([&](const auto& event) { return tell(record.at, event, after); }, record.event);
    return told ? std::optional(printable(std::move(*told))) : std::nullopt;
}

std::optional<Words> lineOf(const trace::Record& record, const World& after)
{
    const std::optional<Words> sentence = sentenceOf(record, after);
    return sentence ? std::optional(lineAt(record.at.t, *sentence)) : std::nullopt;
}

std::optional<Words> Narrator::linesOf(const trace::Record& record, const World& after)
{
    const std::optional<Words> line = lineOf(record, after);
    const std::optional<Words> news = m_endless.see(after);
    if (!news)
        return line;
    const Words told = lineAt(record.at.t, printable(*news));
    return line ? say("{}{}", "{}{}", *line, told) : told;
}

} // namespace model::narration
