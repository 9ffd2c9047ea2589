// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/pool_answers.h"

#include "lessons/claims/task_ledger.h"

#include <algorithm>
#include <map>

namespace lessons {
namespace {

struct Facts {
    TaskLedger tasks;
    std::map<pid_t, long> tasksOf; ///< how many each worker began
    long workers = 0;
    std::optional<long> exitCode; ///< of the first that was reaped
    long mostAtOnce = 0;
    long waited = 0;
    long results = 0;
    bool isInOrder = true;
    std::uint64_t lastReady = 0;

    void see(const trace::At&, const trace::PoolCreated& event) { workers = event.workers; }
    void see(const trace::At&, const trace::TaskSubmitted& event) { tasks.submitted(event); }
    void see(const trace::At& at, const trace::TaskBegin& event)
    {
        tasks.began(at, event);
        ++tasksOf[at.pid];
        mostAtOnce = std::max(mostAtOnce, static_cast<long>(tasks.running()));
        waited += tasks.over() > 0 ? 1 : 0;
    }
    void see(const trace::At& at, const trace::TaskEnd& event) { tasks.ended(at, event); }
    void see(const trace::At& at, const trace::ProcessExit& event)
    {
        tasks.died(at, event.child);
        if (!exitCode && workers > 0)
            exitCode = event.code;
    }
    void see(const trace::At&, const trace::ResultReady& event)
    {
        const std::uint64_t number = tasks.numberOf(event.job, event.index);
        isInOrder = isInOrder && number >= lastReady;
        lastReady = number;
        ++results;
    }
};

std::optional<Facts> factsOf(const model::History& run)
{
    if (!isWhole(run))
        return std::nullopt;
    Facts facts;
    run.forEach([&](const trace::Record& record) {
        const auto see = [&](const auto& event) {
            if constexpr (requires { facts.see(record.at, event); })
                facts.see(record.at, event);
        };
        std::visit(see, record.event);
    });
    return facts;
}

/// What `read` makes of the facts; nothing if there are none.
template <class Read>
std::optional<long> answered(const model::History& run, Read read)
{
    const std::optional<Facts> facts = factsOf(run);
    return facts ? std::optional(static_cast<long>(read(*facts))) : std::nullopt;
}

} // namespace

std::optional<long> poolSize(const model::History& run)
{
    return answered(run, [](const Facts& facts) { return facts.workers; });
}

std::optional<long> exitCodeOfWorkers(const model::History& run)
{
    const std::optional<Facts> facts = factsOf(run);
    return facts ? facts->exitCode : std::nullopt;
}

std::optional<long> workersUsed(const model::History& run)
{
    return answered(run, [](const Facts& facts) { return facts.tasksOf.size(); });
}

std::optional<long> mostAtOnce(const model::History& run)
{
    return answered(run, [](const Facts& facts) { return facts.mostAtOnce; });
}

std::optional<long> tasksThatWaited(const model::History& run)
{
    return answered(run, [](const Facts& facts) { return facts.waited; });
}

std::optional<long> tasksHandedOver(const model::History& run)
{
    return answered(run, [](const Facts& facts) { return facts.tasks.submittedTasks(); });
}

std::optional<long> resultsArrived(const model::History& run)
{
    return answered(run, [](const Facts& facts) { return facts.results; });
}

std::optional<long> wasArrivalInOrder(const model::History& run)
{
    return answered(run, [](const Facts& facts) { return firstIf(facts.isInOrder); });
}

std::optional<long> tasksOfTheBusiest(const model::History& run)
{
    return answered(run, [](const Facts& facts) {
        long most = 0;
        for (const auto& [pid, tasks] : facts.tasksOf)
            most = std::max(most, tasks);
        return most;
    });
}

} // namespace lessons
