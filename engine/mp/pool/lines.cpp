// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/pool/lines.h"

namespace mp {

PoolLines PoolLines::make()
{
    PoolLines lines;
    lines.tasks = os::makePipe();
    lines.results = os::makePipe();
    lines.m_locks = SharedBlock<Locks>::make();
    os::setNonBlocking(lines.tasks.writer.get());
    os::setNonBlocking(lines.results.reader.get());
    return lines;
}

void PoolLines::closeOwnersEnds()
{
    tasks.writer.close();
    results.reader.close();
}

} // namespace mp
