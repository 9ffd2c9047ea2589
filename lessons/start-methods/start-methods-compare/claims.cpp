// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/evidence.h"
#include "lessons/claims/life_rules.h"
#include "lessons/claims/process_rules.h"

#include <algorithm>
#include <cstdio>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <set>

namespace lessons {
namespace {

/// What each child costs main, from start() to the end of join(), by its method.
struct Costs {
    std::string method{}; ///< of the child that lives now: one at a time
    model::Time began{0};
    std::map<std::string, std::vector<model::Time>> costs{};

    std::optional<Finding> on(const trace::At& at, const trace::ProcessStartBegin& event,
                              const World&)
    {
        method = event.method;
        began = at.t;
        return std::nullopt;
    }

    std::optional<Finding> on(const trace::At& at, const trace::JoinEnd&, const World&)
    {
        costs[method].push_back(at.t - began);
        return std::nullopt;
    }

    /// Of the quickest child: what it takes when nothing else is in the way.
    double leastMs(const std::string& of) const
    {
        const auto known = costs.find(of);
        return known == costs.end() ? 0 : milliseconds(std::ranges::min(known->second));
    }

    static double milliseconds(model::Time time)
    {
        return std::chrono::duration<double, std::milli>(time).count();
    }
};

/// Each of the three methods is tried as often as the run was told.
struct EachAsOften : Costs {
    Finding atEnd(const World& last) const
    {
        const auto rounds = wholeKnob(last, "rounds");
        Words words{"children:", "子进程："};
        for (const auto& [name, all] : costs) {
            words.en += fmt::format(" {} {}", all.size(), name);
            words.zhCN += fmt::format(" {} {} 个", name, all.size());
        }
        const bool isRight = costs.size() == 3 && std::ranges::all_of(costs, [&](const auto& one) {
                                 return one.second.size() == rounds;
                             });
        return isRight ? proven(words) : broken(words);
    }
};

/// What main prints as a cost is what it measured: not less than the events say.
struct CostIsMeasured : Costs {
    std::size_t printed = 0;

    using Costs::on;
    std::optional<Finding> on(const trace::At&, const trace::OutputWritten& event, const World&)
    {
        const std::size_t place = event.text.find(" costs ");
        double said = 0;
        if (place == std::string::npos ||
            std::sscanf(event.text.c_str() + place, " costs %lf ms", &said) != 1)
            return std::nullopt;
        constexpr double rounding = 0.006;
        const double seen = leastMs(event.text.substr(0, place));
        const Words words{fmt::format("printed {:.2f} ms, by the events {:.2f} ms", said, seen),
                          fmt::format("输出 {:.2f} ms，事件显示 {:.2f} ms", said, seen)};
        if (said + rounding < seen)
            return broken(words);
        ++printed;
        return trueSoFar(words);
    }

    Finding atEnd(const World&) const
    {
        const Words words{fmt::format("{} costs were printed", printed),
                          fmt::format("输出了 {} 个代价", printed)};
        return printed == 3 ? proven(words) : broken(words);
    }
};

/// A copy, main's or the server's, is cheaper than a fresh program.
struct CopyIsCheaper : Costs {
    Finding atEnd(const World&) const
    {
        const double fork = leastMs("fork");
        const double server = leastMs("forkserver");
        const double spawn = leastMs("spawn");
        const std::string all = fmt::format("fork {:.2f} ms, forkserver {:.2f} ms, spawn {:.2f} ms",
                                            fork, server, spawn);
        const Words words{all, all};
        return std::max(fork, server) < spawn ? proven(words) : broken(words);
    }
};

/// The first child by forkserver has the server's own start in its cost. It is dearer than one by
/// fork, and than a later one.
struct FirstPaysForTheServer : Costs {
    Finding atEnd(const World&) const
    {
        const auto known = costs.find("forkserver");
        if (known == costs.end() || known->second.size() < 2)
            return broken({"no two children by forkserver", "没有两个用 forkserver 的子进程"});
        const std::vector<model::Time>& all = known->second;
        const double first = milliseconds(all.front());
        const double later = milliseconds(*std::min_element(all.begin() + 1, all.end()));
        const double fork = leastMs("fork");
        const Words words{
            fmt::format("the first {:.2f} ms, a later one {:.2f} ms, fork {:.2f} ms", first, later,
                        fork),
            fmt::format("第一个 {:.2f} ms，后来的 {:.2f} ms，fork {:.2f} ms", first, later, fork)};
        return first > std::max(later, fork) ? proven(words) : broken(words);
    }
};

/// Children by fork and spawn are main's own, those by forkserver all have one other parent.
struct WhoseChildren {
    std::set<pid_t> servers{};

    std::optional<Finding> on(const trace::At&, const trace::ProcessBegin& event,
                              const World& after)
    {
        const std::string method = event.name.substr(0, event.name.find(' '));
        if (method == event.name) // no child with a number: main, or the server
            return std::nullopt;
        const bool isOfMain = event.ppid == after.mainPid;
        if (isOfMain != (method != "forkserver"))
            return broken({fmt::format("{} has the parent PID {}", event.name, event.ppid),
                           fmt::format("{} 的父进程是 PID {}", event.name, event.ppid)});
        if (!isOfMain)
            servers.insert(event.ppid);
        return std::nullopt;
    }

    Finding atEnd(const World& last) const
    {
        const Words words{fmt::format("main is PID {}, the server is PID {}", last.mainPid,
                                      fmt::join(servers, ", ")),
                          fmt::format("主进程是 PID {}，服务器是 PID {}", last.mainPid,
                                      fmt::join(servers, ", "))};
        return servers.size() == 1 ? proven(words) : broken(words);
    }
};

} // namespace

std::vector<Claim> startMethodsCompareClaims()
{
    return {
        always("each-as-often",
               {"{rounds} children by each of the three methods", "三种方法各 {rounds} 个子进程"},
               EachAsOften{}),
        always("whose-children",
               {"By fork and spawn the parent is main; by forkserver it is the server, always the "
                "same",
                "用 fork 和 spawn 时，父进程是主进程；用 forkserver 时都是同一个服务器"},
               WhoseChildren{}),
        always("cost-is-measured",
               {"The cost that main prints is the time that the events show",
                "主进程输出的代价，与事件显示的时间一致"},
               CostIsMeasured{}),
        usually("copy-is-cheaper",
                {"A copy, by fork or by a server that is up, costs less than a fresh program",
                 "复制（用 fork，或者由已经启动的服务器复制）的代价小于启动新程序"},
                CopyIsCheaper{}),
        usually("first-pays-for-the-server",
                {"The first child by forkserver costs more than one by fork, and than a later one",
                 "用 forkserver 创建的第一个子进程，代价比 fork 的大，也比后来的大"},
                FirstPaysForTheServer{}),
        always("join-after-reaping",
               {"Every join() returns when its child is reaped",
                "每个 join() 都在子进程被回收之后返回"},
               JoinAfterReaping{}),
        always("exit-codes-0", {"Every child ends with exit code 0", "子进程的退出码都是 0"},
               ExitCode{0}),
    };
}

} // namespace lessons
