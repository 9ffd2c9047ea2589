// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/pool/lines.h"

#include <new>

namespace mp {

PoolLines::PoolLines()
    : tasks(os::makePipe()),
      results(os::makePipe()),
      m_memory(os::Mapping::anonymous(sizeof(Locks)))
{
    new (m_memory.data()) Locks;
    os::setNonBlocking(tasks.writer.get());
    os::setNonBlocking(results.reader.get());
}

} // namespace mp
