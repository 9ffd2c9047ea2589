// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/evidence.h"
#include "lessons/claims/life_rules.h"
#include "lessons/claims/process_rules.h"

#include <fmt/format.h>
#include <map>
#include <set>

namespace lessons {
namespace {

/// As Python shows a list of so many numbers.
template <class Number>
std::string listOf(std::uint64_t size, const Number& number)
{
    std::string text;
    for (std::uint64_t place = 0; place < size; ++place)
        text += fmt::format("{}{}", place > 0 ? ", " : "", number(place));
    return '[' + text + ']';
}

/// Whoever reads the whole array at the end, main and one child, sees every square.
struct AllWritesAreSeen {
    std::set<pid_t> readers{};

    std::optional<Finding> on(const trace::At& at, const trace::SharedRead& event,
                              const World& after)
    {
        const auto size = wholeKnob(after, "children").value_or(0);
        const Words words{fmt::format("PID {} saw {}, {}", at.pid, event.value, seconds(at.t)),
                          fmt::format("{} PID {} 看到 {}", seconds(at.t), at.pid, event.value)};
        if (event.value != listOf(size, [](auto place) { return (place + 1) * (place + 1); }))
            return broken(words);
        readers.insert(at.pid);
        return trueSoFar(words);
    }

    Finding atEnd(const World&) const
    {
        const Words words{fmt::format("{} processes saw them all", readers.size()),
                          fmt::format("{} 个进程看到了全部", readers.size())};
        return readers.size() == 2 ? proven(words) : broken(words);
    }
};

/// Each place is written once, by a process that writes no other.
struct EachHasItsPlace {
    std::map<std::string, pid_t> writerOf{};
    std::set<pid_t> writers{};

    std::optional<Finding> on(const trace::At& at, const trace::SharedWritten& event, const World&)
    {
        const bool isNew = writerOf.emplace(event.name, at.pid).second;
        if (!isNew || !writers.insert(at.pid).second)
            return broken({fmt::format("PID {} wrote {} too", at.pid, event.name),
                           fmt::format("PID {} 也写了 {}", at.pid, event.name)});
        return std::nullopt;
    }

    Finding atEnd(const World& last) const
    {
        const Words words{fmt::format("{} places, {} writers", writerOf.size(), writers.size()),
                          fmt::format("{} 个位置，{} 个写者", writerOf.size(), writers.size())};
        return writers.size() == wholeKnob(last, "children") ? proven(words) : broken(words);
    }
};

/// Main's own list is as main made it: nothing but zeros.
struct PlainListIsUnchanged {
    std::optional<Finding> on(const trace::At& at, const trace::OutputWritten& event,
                              const World& after) const
    {
        if (!isMain(after, at.pid))
            return std::nullopt;
        const auto size = wholeKnob(after, "children").value_or(0);
        const std::string zeros = listOf(size, [](auto) { return 0; });
        const bool isUnchanged = event.text.ends_with(fmt::format("plain list is {}.\n", zeros));
        const std::string line = event.text.substr(0, event.text.find('\n'));
        if (line.empty())
            return broken({"main printed an empty line", "主进程输出了一个空行"});
        return isUnchanged ? proven({line, line}) : broken({line, line});
    }

    Finding atEnd(const World&) const
    {
        return broken({"main printed no list", "主进程没有输出列表"});
    }
};

} // namespace

std::vector<Claim> sharedArrayClaims()
{
    return {
        always("each-has-its-place",
               {"Each of the {children} children writes one place, a different one",
                "{children} 个子进程各写一个位置，互不相同"},
               EachHasItsPlace{}),
        always("all-writes-are-seen",
               {"Every write to the array is seen by main and by the last child",
                "数组里的每一次写入，主进程和最后那个子进程都看得到"},
               AllWritesAreSeen{}),
        always("plain-list-is-unchanged",
               {"Main's plain list is still all zeros: the children changed copies",
                "主进程的普通列表仍然全是 0：子进程改的是各自的副本"},
               PlainListIsUnchanged{}),
        always("join-after-reaping",
               {"Each join() returns after its child was reaped",
                "每个 join() 都在子进程被回收之后返回"},
               JoinAfterReaping{}),
        always("exit-codes-0", {"All children end with exit code 0", "子进程全部结束，退出码为 0"},
               ExitCode{0}),
    };
}

} // namespace lessons
