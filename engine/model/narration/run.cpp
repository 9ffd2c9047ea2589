// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/narration/tell.h"
#include "model/narration/things.h"
#include "model/words/outcome.h"
#include "model/words/say.h"

namespace model::narration {

Told tell(const At&, const trace::RunBegin& event, const World&)
{
    return say("The run of {} begins", "{} 开始运行", event.lesson);
}

Told tell(const At&, const trace::RunPaused&, const World&)
{
    return Words{"The run is paused", "运行已暂停"};
}

Told tell(const At&, const trace::RunResumed&, const World&)
{
    return Words{"The run goes on", "运行继续"};
}

Told tell(const At&, const trace::RunSpeed& event, const World&)
{
    return say("The run's speed is now {:g} ×", "运行速度现为 {:g} 倍", event.speed);
}

Told tell(const At&, const trace::RunLimit& event, const World&)
{
    return say("The run has reached a limit: {}", "运行达到上限：{}", shortened(event.message));
}

Told tell(const At&, const trace::RunEnding& event, const World&)
{
    RunNow ending;
    ending.outcome = event.why;
    return say("The run is being ended from outside: {}", "运行正被外部结束：{}",
               outcomeInWords(ending));
}

Told tell(const At&, const trace::RunEnd& event, const World&)
{
    RunNow ended;
    ended.outcome = event.outcome;
    return say("The run is over: {}", "运行结束：{}", outcomeInWords(ended));
}

Told tell(const At&, const trace::Unknown& event, const World&)
{
    return say("Something happened that this version has no words for: {}",
               "发生了本版本无法描述的事：{}", shortened(event.originalKind));
}

} // namespace model::narration
