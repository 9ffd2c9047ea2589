// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/pool/lines.h"

namespace mp {

PoolLines::PoolLines()
    : tasks(os::makePipe()), results(os::makePipe()), m_locks(SharedBlock<Locks>::make())
{
    os::setNonBlocking(tasks.writer.get());
    os::setNonBlocking(results.reader.get());
}

} // namespace mp
