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

} // namespace

std::optional<Words> sentenceOf(const trace::Record& record, const World& after)
{
    Told told =
        std::visit([&](const auto& event) { return tell(record.at, event, after); }, record.event);
    if (told) {
        keepLetters(told->en);
        keepLetters(told->zhCN);
    }
    return told;
}

std::optional<Words> lineOf(const trace::Record& record, const World& after)
{
    const std::optional<Words> sentence = sentenceOf(record, after);
    if (!sentence)
        return {};
    const double seconds = std::chrono::duration<double>(record.at.t).count();
    return say("{:8.3f}  {}\n", "{:8.3f}  {}\n", seconds, *sentence);
}

} // namespace model::narration
