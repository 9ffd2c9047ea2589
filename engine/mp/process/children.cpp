// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/process/children.h"

#include "mp/process/tables.h"
#include "trace/writer.h"

namespace mp {
namespace {

std::vector<ChildPointer>& table()
{
    static auto* const table = new std::vector<ChildPointer>;
    return *table;
}

} // namespace

std::vector<ChildPointer> activeChildren(AtLine)
{
    reapEndedChildren();
    const std::vector<ChildPointer> active = allChildren();
    trace::Pids pids;
    trace::Texts names;
    for (const ChildPointer& child : active) {
        pids.push_back(child->pid());
        names.push_back(child->name());
    }
    trace::record<trace::ChildrenListed>(pids, names);
    return active;
}

void reapEndedChildren()
{
    for (const ChildPointer& child : allChildren())
        child->exitCode();
}

std::vector<ChildPointer> allChildren()
{
    const std::lock_guard lock(tablesMutex());
    return table();
}

void rememberChild(ChildPointer child)
{
    const std::lock_guard lock(tablesMutex());
    table().push_back(std::move(child));
}

void forgetChild(const Child& child)
{
    ChildPointer dropped; // destroyed after the lock
    const std::lock_guard lock(tablesMutex());
    std::erase_if(table(), [&](ChildPointer& known) {
        const bool isIt = known.get() == &child;
        if (isIt)
            dropped = std::move(known);
        return isIt;
    });
}

void forgetChildrenAfterFork()
{
    for (const ChildPointer& child : table())
        child->forget();
    table().clear();
}

} // namespace mp
