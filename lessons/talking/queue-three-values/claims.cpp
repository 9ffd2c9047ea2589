// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/queue_rules.h"
#include "lessons/claims/writer_and_reader.h"

namespace lessons {

std::vector<Claim> queueThreeValuesClaims()
{
    std::vector<Claim> claims = writerAndReaderClaims();
    claims.push_back(always("values-are-whole",
                            {"Each value comes out with the very characters that went in",
                             "每个值取出来时，和放进去时一字不差"},
                            ValuesAreWhole{}));
    return claims;
}

} // namespace lessons
