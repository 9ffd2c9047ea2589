// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/lock_answers.h"

namespace lessons {
namespace {

/// What is seen of the first owner, until another process gets the lock.
struct Nesting {
    pid_t owner = 0;
    long acquires = 0;
    long releases = 0;
    bool isOver = false;

    void acquired(pid_t pid)
    {
        owner = owner == 0 ? pid : owner;
        isOver = isOver || pid != owner;
        acquires += isOver ? 0 : 1;
    }
    void released() { releases += isOver ? 0 : 1; }
};

std::optional<Nesting> nestingIn(const model::History& run)
{
    if (!isWhole(run))
        return std::nullopt;
    Nesting nesting;
    run.forEach([&](const trace::Record& record) {
        if (std::holds_alternative<trace::LockAcquireEnd>(record.event))
            nesting.acquired(record.at.pid);
        else if (std::holds_alternative<trace::LockReleased>(record.event))
            nesting.released();
    });
    return nesting;
}

} // namespace

std::vector<Prediction> rlockPredictions()
{
    return {
        {"asks-again",
         {"A process holds the lock and asks for it once more. What happens?",
          "一个进程已经持有锁，又去要一次。会怎样？"},
         {{"It goes on at once", "它马上继续"},
          {"It waits for itself, for ever", "它等着自己，永远等下去"}},
         [](const model::History& run) -> std::optional<long> {
             const auto nesting = nestingIn(run);
             return nesting ? std::optional(firstIf(nesting->acquires > 1)) : std::nullopt;
         }},
        {"how-many-releases",
         {"How often does the first owner release the lock before another process gets it?",
          "第一个持有者释放几次之后，别的进程才能拿到锁？"},
         {},
         [](const model::History& run) -> std::optional<long> {
             const auto nesting = nestingIn(run);
             return nesting ? std::optional(nesting->releases) : std::nullopt;
         }},
    };
}

} // namespace lessons
