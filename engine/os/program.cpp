// SPDX-License-Identifier: GPL-3.0-or-later
#include "os/program.h"

#include "os/error.h"

#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <sched.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace os {
namespace {

constexpr std::size_t stackBytes = std::size_t(32) * 1024;
constexpr int exitNotStarted = 127;

/// The child's side. It runs in the parent's memory while the parent sleeps, so it may only make
/// system calls; what it must say, it leaves here.
class NewProgram
{
public:
    NewProgram(const Program& program, const sigset_t& mask) : m_program(program), m_mask(mask)
    {
        for (const std::string& argument : program.arguments)
            m_arguments.push_back(const_cast<char*>(argument.c_str())); // as execve(2) has it
        m_arguments.push_back(nullptr);
        std::ranges::sort(m_kept);
    }

    const std::optional<StartFailure>& failure() const { return m_failure; }

    static int run(void* self)
    {
        static_cast<NewProgram*>(self)->becomeProgram();
        ::_exit(exitNotStarted);
    }

private:
    void becomeProgram()
    {
        resetSignals();
        if (!placeDescriptors())
            fail(StartFailure::Step::Descriptors, errno);
        else if (!m_program.directory.empty() && ::chdir(m_program.directory.c_str()) != 0)
            fail(StartFailure::Step::Directory, errno);
        else
            execute();
    }

    void fail(StartFailure::Step step, int error) { m_failure = StartFailure{step, error}; }

    /// A handler of the caller's would run in the caller's memory: none may be left when the mask
    /// is opened.
    void resetSignals() const
    {
        for (int signal = 1; signal < NSIG; ++signal) {
            struct sigaction action = {};
            if (::sigaction(signal, nullptr, &action) != 0)
                continue;
            const bool isIgnored = action.sa_handler == SIG_IGN && signal != SIGPIPE;
            if (action.sa_handler == SIG_DFL || isIgnored)
                continue;
            action = {};
            ::sigaction(signal, &action, nullptr);
        }
        ::sigprocmask(SIG_SETMASK, &m_mask, nullptr);
    }

    bool placeDescriptors()
    {
        std::array<int, 3> from = m_program.standard;
        for (int& source : from) // or one that is placed would cover another that is still to be
            if (source >= 0 && source <= STDERR_FILENO)
                source = ::fcntl(source, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
        for (int target = 0; target <= STDERR_FILENO; ++target) {
            const auto place = static_cast<std::size_t>(target);
            if (m_program.standard[place] >= 0 && ::dup2(from[place], target) < 0)
                return false;
        }
        for (const int descriptor : m_kept)
            if (::fcntl(descriptor, F_SETFD, 0) != 0)
                return false;
        if (m_program.closesOthers)
            closeOthers();
        return true;
    }

    void closeOthers() const
    {
        unsigned first = STDERR_FILENO + 1;
        for (const int descriptor : m_kept) {
            const auto kept = static_cast<unsigned>(descriptor);
            if (kept > first)
                ::syscall(SYS_close_range, first, kept - 1, 0);
            first = std::max(first, kept + 1);
        }
        ::syscall(SYS_close_range, first, ~0u, 0);
    }

    /// One that is there and does not run says more than one that is not there.
    void execute()
    {
        int error = ENOENT;
        bool isFound = false;
        for (const std::string& path : m_program.paths) {
            ::execve(path.c_str(), m_arguments.data(), m_program.environment.data());
            if (!isFound)
                error = errno;
            isFound = isFound || (error != ENOENT && error != ENOTDIR);
        }
        fail(StartFailure::Step::Program, error);
    }

    const Program& m_program;
    const sigset_t m_mask;
    std::vector<char*> m_arguments;
    std::vector<int> m_kept = m_program.kept;
    std::optional<StartFailure> m_failure;
};

/// Blocks all signals while it lives.
class QuietSignals
{
public:
    QuietSignals()
    {
        sigset_t all;
        ::sigfillset(&all);
        ::pthread_sigmask(SIG_SETMASK, &all, &m_before);
    }
    ~QuietSignals() { ::pthread_sigmask(SIG_SETMASK, &m_before, nullptr); }
    QuietSignals(const QuietSignals&) = delete;
    QuietSignals& operator=(const QuietSignals&) = delete;
    const sigset_t& before() const { return m_before; }

private:
    sigset_t m_before{};
};

} // namespace

std::variant<Pidfd, StartFailure> start(const Program& program)
{
    const QuietSignals quiet;
    NewProgram child(program, quiet.before());
    alignas(std::max_align_t) std::byte stack[stackBytes];
    int pidfd = -1;
    const pid_t pid =
        checked(::clone(NewProgram::run, stack + stackBytes,
                        CLONE_VM | CLONE_VFORK | CLONE_PIDFD | SIGCHLD, &child, &pidfd),
                "clone");
    Pidfd process(pid, FileDescriptor(pidfd));
    if (!child.failure())
        return process;
    static_cast<void>(process.waitUntilEnded({}));
    static_cast<void>(process.reap());
    return *child.failure();
}

} // namespace os
