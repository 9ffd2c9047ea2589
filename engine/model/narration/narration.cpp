// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/narration/narration.h"

#include "model/narration/tell.h"
#include "model/words/say.h"

#include <algorithm>

namespace model::narration {

namespace {

/// Names and values come from any program, and a terminal obeys what is no letter.
void keepLetters(std::string& text)
{
    std::ranges::replace_if(
        text, [](unsigned char byte) { return byte < ' ' || byte == 0x7f; }, ' ');
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
