// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/pool/pool.h"

#include <stdexcept>

namespace mp {

Pool::Pool(int workers, const PoolOptions& options, AtLine)
{
    if (workers < 1)
        throw std::logic_error("Number of processes must be at least 1");
    m_owner = std::make_unique<PoolOwner>(static_cast<unsigned>(workers), options);
}

} // namespace mp
