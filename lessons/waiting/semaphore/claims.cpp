// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/lock_rules.h"
#include "lessons/claims/process_rules.h"

namespace lessons {

std::vector<Claim> semaphoreClaims()
{
    return {
        always(
            "at-most-n-inside",
            {"Never more than {places} guests in the room", "房间里的客人始终不超过 {places} 位"},
            NeverTooManyInside{}),
        usually("room-is-full",
                {"At some time all {places} places are taken, if there are so many guests",
                 "只要客人够多，{places} 个位置总有坐满的时候"},
                IsFullAtSomeTime{}),
        usually("the-others-wait",
                {"While it is full, all other guests wait at the door",
                 "坐满的时候，其余的客人都在门口等"},
                AllOthersWait{}),
        always("each-has-its-turn",
               {"Each of the {guests} guests gets in, and leaves again",
                "{guests} 位客人都进去过，也都离开了"},
               EachHasItsTurn{}),
        always("exit-codes-0", {"Every guest ends with exit code 0", "每位客人的退出码都是 0"},
               ExitCode{0}),
    };
}

} // namespace lessons
