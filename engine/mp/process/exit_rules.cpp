// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/process/exit_rules.h"

#include "mp/process/children.h"
#include "mp/process/finalizer.h"
#include "trace/turn.h"

namespace mp {

void applyExitRules()
{
    const trace::WithoutTurns scope; // nobody has written these calls into the program
    runFinalizers(FinalizersToRun::BeforeChildrenAreJoined);
    reapEndedChildren();
    for (const ChildPointer& child : allChildren()) {
        if (child->isDaemon())
            child->terminate();
    }
    for (const ChildPointer& child : allChildren())
        child->join();
    runFinalizers(FinalizersToRun::All);
}

} // namespace mp
