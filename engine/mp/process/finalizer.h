// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace mp {

/// When a finalizer runs at the end of its process: greater is earlier. Those from zero up run
/// before the children are joined, the others after (CPython: util.Finalize, exitpriority).
enum class ExitPriority : int {
    StopResourceTracker = -20,
    StopForkServer = -10,
    JoinFeeder = -5,
    ShutDownManager = 0,
    CloseQueue = 10,
    TerminatePool = 15
};

/// Calls `atExit` when the process that made it ends by itself, unless cancelled or destroyed
/// before. A forked child does not inherit it. Not run when the process is killed.
class Finalizer
{
public:
    Finalizer() = default;
    Finalizer(ExitPriority priority, std::function<void()> atExit);
    Finalizer(Finalizer&& other) noexcept;
    Finalizer& operator=(Finalizer&& other) noexcept;
    ~Finalizer() { cancel(); }
    void cancel();

private:
    std::size_t m_key = 0;
};

enum class FinalizersToRun { BeforeChildrenAreJoined, All };

/// Runs finalizers, highest priority first and the youngest first among equals; each once.
void runFinalizers(FinalizersToRun which);

/// Forgets the parent's finalizers; for the one place that forks.
void forgetFinalizersAfterFork();

} // namespace mp
