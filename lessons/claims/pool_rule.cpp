// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/pool_rule.h"

namespace lessons {

PoolRule::Found PoolRule::on(const trace::At&, const trace::PoolCreated& event, const World&)
{
    workers = event.workers;
    return std::nullopt;
}

PoolRule::Found PoolRule::on(const trace::At&, const trace::TaskSubmitted& event, const World&)
{
    tasks.submitted(event);
    return std::nullopt;
}

PoolRule::Found PoolRule::on(const trace::At& at, const trace::TaskBegin& event, const World&)
{
    tasks.began(at, event);
    return std::nullopt;
}

PoolRule::Found PoolRule::on(const trace::At& at, const trace::TaskEnd& event, const World&)
{
    tasks.ended(at, event);
    return std::nullopt;
}

PoolRule::Found PoolRule::on(const trace::At& at, const trace::ProcessExit& event, const World&)
{
    tasks.died(at, event.child);
    return std::nullopt;
}

} // namespace lessons
