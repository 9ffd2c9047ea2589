// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/evidence.h"
#include "lessons/claims/life_rules.h"
#include "lessons/claims/process_rules.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace lessons {
namespace {

bool isManager(const World& world, pid_t pid)
{
    const model::ProcessNow* process = world.process(pid);
    return process != nullptr && process->name.starts_with("SyncManager");
}

/// Whoever reads the whole dict at the end, main and one child, sees every word that was told.
struct AllWritesAreSeen {
    std::set<std::string> told{}; ///< 'Process-2': '两点水'
    std::set<pid_t> readers{};

    std::optional<Finding> on(const trace::At&, const trace::SharedWritten& event, const World&)
    {
        const std::size_t from = event.name.find('[') + 1;
        const std::string key = event.name.substr(from, event.name.rfind(']') - from);
        told.insert(key + ": " + event.value);
        return std::nullopt;
    }

    std::optional<Finding> on(const trace::At& at, const trace::SharedRead& event, const World&)
    {
        const Words words{fmt::format("PID {} saw {}", at.pid, event.value),
                          fmt::format("PID {} 看到 {}", at.pid, event.value)};
        const bool areAllThere = std::ranges::all_of(told, [&event](const std::string& item) {
            return event.value.find(item) != std::string::npos;
        });
        if (told.empty() || !areAllThere)
            return broken(words);
        readers.insert(at.pid);
        return trueSoFar(words);
    }

    Finding atEnd(const World&) const
    {
        const Words words{fmt::format("{} processes saw all {} words", readers.size(), told.size()),
                          fmt::format("{} 个进程看到了全部 {} 个词", readers.size(), told.size())};
        return readers.size() == 2 ? proven(words) : broken(words);
    }
};

/// Nobody but a child that main started as Manager() holds the dict: it is there from before the
/// first use of it until after the last.
struct ManagerOutlivesItsDict {
    std::size_t uses = 0;

    std::optional<Finding> on(const trace::At& at, const trace::SharedWritten&, const World& after)
    {
        return used(at, after);
    }

    std::optional<Finding> on(const trace::At& at, const trace::SharedRead&, const World& after)
    {
        return used(at, after);
    }

    std::optional<Finding> used(const trace::At& at, const World& after)
    {
        const bool isThere = std::ranges::any_of(after.processes, [&after](const auto& entry) {
            return isManager(after, entry.first) && entry.second.isAlive();
        });
        if (!isThere || isManager(after, at.pid))
            return broken({fmt::format("PID {} used the dict, no manager lived", at.pid),
                           fmt::format("PID {} 使用字典时，管理器进程不在", at.pid)});
        ++uses;
        return std::nullopt;
    }

    Finding atEnd(const World&) const
    {
        const Words words{fmt::format("{} uses, all by other processes", uses),
                          fmt::format("使用 {} 次，都来自别的进程", uses)};
        return uses > 0 ? proven(words) : broken(words);
    }
};

} // namespace

std::vector<Claim> managerDictClaims()
{
    return {
        always("all-writes-are-seen",
               {"Every word written is seen by main and by the last child",
                "写入的每一个词，主进程和最后那个子进程都看得到"},
               AllWritesAreSeen{}),
        always("manager-outlives-its-dict",
               {"The dict is in a process of its own, which lives as long as somebody uses it",
                "字典在另一个进程里，只要还有人用，那个进程就还活着"},
               ManagerOutlivesItsDict{}),
        always("children-of-main",
               {"The manager and the children are all main's children",
                "管理器进程和各个子进程都是主进程的子进程"},
               ChildrenOfMain{}),
        always("join-after-reaping",
               {"Each join() returns after its child was reaped",
                "每个 join() 都在子进程被回收之后返回"},
               JoinAfterReaping{}),
        always("exit-codes-0",
               {"All end by themselves with exit code 0, the manager too",
                "全部自己结束，退出码为 0，管理器进程也一样"},
               ExitCode{0}),
    };
}

} // namespace lessons
