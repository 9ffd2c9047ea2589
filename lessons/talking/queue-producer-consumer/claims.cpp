// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/writer_and_reader.h"

namespace lessons {

std::vector<Claim> queueProducerConsumerClaims()
{
    return writerAndReaderClaims();
}

} // namespace lessons
