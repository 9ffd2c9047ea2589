// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/queue_rules.h"

#include "lessons/claims/evidence.h"

#include <fmt/format.h>

namespace lessons {
namespace {

Words gotOf(std::size_t got, std::size_t put)
{
    return {fmt::format("{} of {} got", got, put), fmt::format("放入 {} 个，取到 {} 个", put, got)};
}

} // namespace

std::optional<Finding> GotAreTheFirstPut::on(const trace::At&, const trace::QueuePutBegin& event,
                                             const World&)
{
    put.push_back(event.item);
    return std::nullopt;
}

std::optional<Finding> GotAreTheFirstPut::on(const trace::At&, const trace::QueueGetEnd& event,
                                             const World&)
{
    if (!event.item)
        return std::nullopt;
    if (got == put.size() || put[got] != event.item)
        return broken({fmt::format("{} was not next in the queue", event.value),
                       fmt::format("还没有轮到 {}", event.value)});
    ++got;
    return trueSoFar({fmt::format("{} was got as number {}", event.value, got),
                      fmt::format("第 {} 个取到的是 {}", got, event.value)});
}

Finding GotAreTheFirstPut::atEnd(const World&) const
{
    if (put.empty())
        return broken({"nothing was put", "没有放入任何值"});
    return proven(gotOf(got, put.size()));
}

std::optional<Finding> AllGot::on(const trace::At&, const trace::QueuePutEnd& event, const World&)
{
    put += event.ok ? 1 : 0;
    return std::nullopt;
}

std::optional<Finding> AllGot::on(const trace::At&, const trace::QueueGetEnd& event, const World&)
{
    got += event.item ? 1 : 0;
    return std::nullopt;
}

Finding AllGot::atEnd(const World&) const
{
    return put > 0 && got == put ? proven(gotOf(got, put)) : broken(gotOf(got, put));
}

std::optional<Finding> ValuesAreWhole::on(const trace::At&, const trace::QueuePutBegin& event,
                                          const World&)
{
    put[event.item] = event.value;
    return compared(event.item);
}

std::optional<Finding> ValuesAreWhole::on(const trace::At&, const trace::QueueGetEnd& event,
                                          const World&)
{
    if (event.item)
        got[event.item] = event.value;
    return compared(event.item);
}

std::optional<Finding> ValuesAreWhole::compared(trace::ItemId item) const
{
    const auto original = put.find(item);
    const auto copy = got.find(item);
    if (original == put.end() || copy == got.end())
        return std::nullopt;
    if (original->second != copy->second)
        return broken({fmt::format("{} was put, {} was got", original->second, copy->second),
                       fmt::format("放入的是 {}，取到的是 {}", original->second, copy->second)});
    return trueSoFar({fmt::format("{} came out whole", copy->second),
                      fmt::format("{} 完整地取到了", copy->second)});
}

Finding ValuesAreWhole::atEnd(const World&) const
{
    return proven({fmt::format("{} values came out whole", got.size()),
                   fmt::format("{} 个值完整地取到了", got.size())});
}

std::optional<Finding> NoneIsTheEnd::on(const trace::At& at, const trace::QueueGetBegin&,
                                        const World&) const
{
    if (reader != at.pid)
        return std::nullopt;
    return broken({fmt::format("get() was called again, {}", seconds(at.t)),
                   fmt::format("{} 又调用了 get()", seconds(at.t))});
}

std::optional<Finding> NoneIsTheEnd::on(const trace::At& at, const trace::QueueGetEnd& event,
                                        const World&)
{
    if (!event.item || event.value != "None")
        return std::nullopt;
    const bool isSecond = reader.has_value();
    reader = at.pid;
    const Words words{fmt::format("PID {} got None, {}", at.pid, seconds(at.t)),
                      fmt::format("{} PID {} 取到 None", seconds(at.t), at.pid)};
    return isSecond ? broken(words) : trueSoFar(words);
}

Finding NoneIsTheEnd::atEnd(const World&) const
{
    if (!reader)
        return broken({"None was never got", "没有取到 None"});
    return proven({fmt::format("None was the last that PID {} got", *reader),
                   fmt::format("PID {} 最后取到的是 None", *reader)});
}

std::optional<Finding> GetWaitsForPut::on(const trace::At& at, const trace::QueueGetBegin&,
                                          const World&)
{
    if (!called)
        called = at.t;
    return std::nullopt;
}

std::optional<Finding> GetWaitsForPut::on(const trace::At& at, const trace::QueuePutBegin&,
                                          const World&)
{
    if (!called)
        return broken({fmt::format("put() came first, {}", seconds(at.t)),
                       fmt::format("{} put() 先到", seconds(at.t))});
    if (!put)
        put = at.t;
    return std::nullopt;
}

std::optional<Finding> GetWaitsForPut::on(const trace::At& at, const trace::QueueGetEnd& event,
                                          const World&) const
{
    if (!event.item || !called || !put)
        return std::nullopt;
    const auto [began, came, returned] = secondsApart(*called, *put, at.t);
    return proven({fmt::format("get() {} → put() {} → get() returned {}", began, came, returned),
                   fmt::format("{} get() → {} put() → {} get() 返回", began, came, returned)});
}

Finding GetWaitsForPut::atEnd(const World&) const
{
    return broken({"nothing was got", "什么也没有取到"});
}

} // namespace lessons
