// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compare/difference_words.h"

#include "model/narration/narration.h"
#include "model/words/say.h"
#include "model/words/state.h"
#include "trace/kinds.h"

namespace model::compare {

namespace {

/// What is to be said before the first difference: of which kind all of them are.
Words kindInWords(const Comparison& comparison, const Difference& difference)
{
    if (difference.kind == Difference::Kind::Other)
        return {"First difference", "首个差异"};
    if (comparison.isFinished() && comparison.areThingsTheSame())
        return {"The same happened, in another order", "发生的事相同，顺序不同"};
    return {"First difference: another order", "首个差异：顺序不同"};
}

} // namespace

Words headlineOf(const Comparison& comparison)
{
    const std::optional<Difference> difference = comparison.first();
    if (!difference && !comparison.isFinished())
        return {"No difference so far", "到目前为止没有差异"};
    if (!difference)
        return {"No difference", "没有差异"};
    if (difference->kind == Difference::Kind::Other)
        return {"First difference: something else happened", "首个差异：发生了别的事"};
    return kindInWords(comparison, *difference);
}

Words eventInWords(const History& history, std::size_t event)
{
    const trace::Record record = history.at(event);
    const World after = history.worldAfter(event + 1);
    if (auto sentence = narration::sentenceOf(record, after))
        return *sentence;
    return say("{}: {}", "{}：{}", nameInWords(record.at.pid, after),
               std::string(trace::kindOf(record.event)));
}

Words differenceInWords(const Comparison& comparison, const History& kept, const History& shown)
{
    const std::optional<Difference> difference = comparison.first();
    if (!difference && !comparison.isFinished())
        return headlineOf(comparison);
    if (!difference)
        return {"No difference: every process did the same, and whatever they share was used in "
                "the same order",
                "没有差异：每个进程所做的都相同，共享之物的使用顺序也相同"};
    const Words kind = kindInWords(comparison, *difference);
    const Words here = difference->shown ? eventInWords(shown, *difference->shown) : Words();
    const Words there = difference->kept ? eventInWords(kept, *difference->kept) : Words();
    if (!difference->kept)
        return say("{}: here “{}”, and in the kept run nothing like it",
                   "{}：这里“{}”，保留的运行中没有", kind, here);
    if (!difference->shown)
        return say("{}: in the kept run “{}”, and here nothing like it",
                   "{}：保留的运行中“{}”，这里没有", kind, there);
    if (difference->kind == Difference::Kind::Order)
        return say("{}: here “{}” comes first, in the kept run “{}”",
                   "{}：这里先是“{}”，保留的运行中先是“{}”", kind, here, there);
    return say("{}: here “{}”, in the kept run “{}”", "{}：这里“{}”，保留的运行中“{}”", kind, here,
               there);
}

} // namespace model::compare
