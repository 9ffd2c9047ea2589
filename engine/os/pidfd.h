// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "os/file_descriptor.h"
#include "os/readiness.h"

#include <cstdint>
#include <sys/types.h>

namespace os {

/// How a child ended and what it used.
struct ExitStatus {
    int code = 0; ///< exit status, or minus the signal that killed it
    std::chrono::microseconds userTime{0};
    std::chrono::microseconds systemTime{0};
    std::int64_t maxRssKib = 0;
};

/// A process held by descriptor, so that its PID cannot be reused under our hands (pidfd_open(2)).
class Pidfd
{
public:
    Pidfd() = default;
    /// Throws std::system_error if there is no such process.
    explicit Pidfd(pid_t pid);
    /// Owns a pidfd that came from another process.
    Pidfd(pid_t pid, FileDescriptor descriptor) : m_pid(pid), m_descriptor(std::move(descriptor)) {}

    pid_t pid() const { return m_pid; }
    /// Becomes readable when the process ends; -1 if nothing is held.
    int descriptor() const { return m_descriptor.get(); }
    bool isOpen() const { return m_descriptor.isOpen(); }
    void close() { m_descriptor.close(); }

    /// True once the process has ended, reaped or not; waits for it until the deadline.
    [[nodiscard]] bool waitUntilEnded(const Deadline& deadline) const;
    /// Reaps the child if it has ended. Nothing while it runs. Throws std::system_error (ECHILD)
    /// if it is no child of ours or was reaped before.
    [[nodiscard]] std::optional<ExitStatus> reap() const;
    /// False if the process has already been reaped.
    bool sendSignal(int signal) const;

private:
    pid_t m_pid = 0;
    FileDescriptor m_descriptor;
};

} // namespace os
