// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/line/at_line.h"
#include "mp/process/children.h"
#include "mp/process/current_process.h"
#include "mp/process/start_method.h"
#include "mp/process/system_exit.h"
#include "mp/process/target.h"

#include <optional>
#include <string>

namespace mp {

struct ProcessOptions {
    /// Empty: the class and a number, "Process-1"; with a method "SpawnProcess-1".
    std::string name{};
    std::optional<bool> daemon{};        ///< nothing: as its creator is
    std::optional<StartMethod> method{}; ///< nothing: getStartMethod()
};

/// A child process to be (multiprocessing.Process). Only the process that constructed it may use
/// it. Dropping it drops nothing: the child lives on, and the exit rules find it. A caller's
/// mistakes are std::logic_error.
class Process
{
public:
    explicit Process(Target target, ProcessOptions options = {}, AtLine = AtLine());
    Process(Process&&) = default;
    Process& operator=(Process&&) = default;
    virtual ~Process() = default;

    /// Makes the child, once. Throws std::logic_error in a daemon, which may have no children,
    /// NotSendable if the target cannot go where no memory is inherited, and std::runtime_error
    /// beyond the run's limit of processes.
    void start(AtLine = AtLine());
    /// Waits for the child to end and reaps it. Returns at once if that was done before.
    void join(AtLine = AtLine());
    /// The same, but false if the timeout came first; zero and less only look.
    bool join(Seconds timeout, AtLine = AtLine());
    void terminate(AtLine = AtLine()); ///< SIGTERM; nothing if it has ended
    void kill(AtLine = AtLine());      ///< SIGKILL; nothing if it has ended
    /// Gives the descriptor back; nothing but close() may be called after it. Not while it runs.
    void close(AtLine = AtLine());

    bool isAlive();
    /// Nothing before the end; 0 returned, 1 uncaught error, minus the signal if killed.
    std::optional<int> exitCode();
    std::string name() const;
    /// Before start(), which tells the child.
    void setName(std::string name) { m_birth.name = std::move(name); }
    bool isDaemon() const { return m_birth.isDaemon; }
    /// 0 before start().
    pid_t pid() const;
    /// A descriptor that becomes readable when the child ends (a pidfd); for poll(2).
    int sentinel() const;

protected:
    /// For a subclass that has its own run().
    explicit Process(ProcessOptions options = {});
    /// The child's body.
    virtual void run();
    /// What a child does that inherits no memory; while a start packs. A subclass throws
    /// NotSendable, unless it is a SendableProcess.
    virtual Parcel parcel() const;

private:
    Started makeChild(StartMethod method);
    void requireUsable() const;
    Child& startedChild() const;

    Target m_target;
    Birth m_birth;
    std::optional<StartMethod> m_method;
    pid_t m_creator = 0;
    ChildPointer m_child;
    bool m_isClosed = false;
};

} // namespace mp
