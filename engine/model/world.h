// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/channels.h"
#include "model/shared.h"
#include "trace/events.h"

#include <deque>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <variant>
#include <vector>

/// State at one moment, folded from events: what every view draws. Plain values with defaults;
/// words and colours are the views' business.
namespace model {

using trace::At;

/// What a process is doing inside a call that can block, and on what. Nothing: it computes.
enum class Doing : std::uint8_t {
    Computing,
    Starting,      ///< in Process.start(), of the child named `value`; `index` 1 for a daemon
    Sleeping,      ///< in sleep()
    Joining,       ///< in Process.join(), on `child`
    JoiningPool,   ///< in Pool.join(), on `pool`
    ExitRules,     ///< its body is done; it ends its daemons and joins the others
    GettingResult, ///< in AsyncResult.get(), on `job`
    RunningTask,   ///< a worker, on `job` and `index`
    IdleWorker,    ///< a worker that waits for a task
    ServingForks,  ///< a fork server that waits to be asked for a child
    Putting,       ///< in Queue.put(), on `queue`
    Getting,       ///< in Queue.get(), on `queue`
    JoiningQueue,  ///< in JoinableQueue.join(), on `queue`
    Sending,       ///< on `pipe`
    Receiving,     ///< on `pipe`
    WaitingReady,  ///< in wait() or poll(), until one of `index` objects is ready
    Acquiring,     ///< on `lock`
    WaitingEvent,  ///< on `sync`
    WaitingCondition,
    WaitingBarrier,
    WaitingProgram,  ///< in Popen.wait(), on `child`
    Communicating,   ///< with subprocess `child`
    WaitingTurn,     ///< in step mode, before the operation of kind number `index`, on `id`
    WaitingInKernel, ///< a program that runs no code of ours: by /proc it sleeps
};

/// One call that has begun and not ended. `id` is the number of the thing it is about (a pid for
/// Joining, an Id's value else).
struct Activity {
    Doing doing = Doing::Computing;
    bool isTimed = false;  ///< it has a timeout, and ends by itself
    bool isCalled = false; ///< at a meeting: what it waits for has happened, it only has to wake
    std::uint32_t ask = 0; ///< of WaitingTurn: the number that the turn is given to
    Time since{0};
    std::uint64_t id = 0;
    std::uint64_t index = 0;
    std::string value{}; ///< what is being put, sent or written; seconds of a sleep

    friend bool operator==(const Activity&, const Activity&) = default;
};

enum class Life {
    Starting, ///< announced by its parent, nothing heard of it yet
    Running,
    Zombie, ///< dead, not reaped yet
    Reaped,
};

/// A signal on its way to a process or there.
struct Strike {
    std::int32_t signal = 0;
    pid_t sender = 0; ///< one that is not of the run for a signal from outside
    Time sentAt{0};

    friend bool operator==(const Strike&, const Strike&) = default;
};

struct ProcessNow {
    pid_t pid = 0;
    pid_t parent = 0; ///< who started it; the pid that getppid() gives is `ppid`
    pid_t ppid = 0;
    std::string name;
    bool isDaemon = false;
    bool isMain = false;
    bool isForkServer = false;      ///< nobody called start() for it: the engine made it
    bool isResourceTracker = false; ///< the same
    bool isProgram = false;         ///< started by subprocess: it records no events of its own
    std::uint32_t birth = 0;        ///< 0 is the main process, then in order of birth: the hue
    Life life = Life::Starting;
    bool isStopped = false; ///< /proc says T
    Time startedAt{0};
    Time diedAt{0};                       ///< meaningful from Zombie on
    Time reapedAt{0};                     ///< meaningful when Reaped
    std::optional<std::int32_t> exitCode; ///< known once reaped; < 0 is minus the signal
    std::optional<Strike> strike;         ///< the last signal that it was sent
    std::vector<Activity> activities; ///< innermost last: a worker's task may sleep, for example
    std::string kernelState;          ///< letter of /proc, as sampled
    double cpu = 0;
    std::int64_t rssKib = 0;
    trace::PoolId pool; ///< set for a worker
    std::uint64_t tasksDone = 0;
    std::string file;       ///< the source line at which it is
    std::uint32_t line = 0; ///< 0 before the first, between a worker's tasks, behind its body

    bool isAlive() const { return life == Life::Starting || life == Life::Running; }
    /// The engine's own, which no start() made and no join() waits for.
    bool isHelper() const { return isForkServer || isResourceTracker; }

    friend bool operator==(const ProcessNow&, const ProcessNow&) = default;
};

struct TaskNow {
    trace::JobId job;
    std::uint64_t index = 0;
    std::uint64_t items = 1;
    std::string api;
    enum class State { Waiting, Running, Done, Failed, Lost } state = State::Waiting;
    pid_t worker = 0;
    Time submittedAt{0};
    Time beganAt{0};
    Time endedAt{0};
    std::string value;
    std::uint64_t number = 0; ///< counts the pool's tasks from 0: "task 4"

    friend bool operator==(const TaskNow&, const TaskNow&) = default;
};

/// Tasks of one job that `PoolNow::tasks` has no room for yet.
struct TaskBacklog {
    std::uint64_t firstNumber = 0;
    std::uint64_t nextIndex = 0; ///< tasks before it are listed
    std::uint64_t chunks = 0;
    std::uint64_t items = 0;
    std::uint64_t chunksize = 0;
    std::string api{};
    Time submittedAt{0};

    friend bool operator==(const TaskBacklog&, const TaskBacklog&) = default;
};

struct PoolNow {
    trace::PoolId id;
    pid_t owner = 0;
    std::uint32_t size = 0;
    bool isClosed = false;
    bool isTerminated = false;
    std::vector<pid_t> workers; ///< in order of birth, ended ones included
    std::vector<TaskNow> tasks; ///< in order of submission; at most about taskLimit, oldest ended
                                ///< ones are dropped first
    bool isSorted = true;       ///< `tasks` is in order of job and index, as it should be
    std::uint64_t listedEnded = 0;               ///< how many of `tasks` are Done, Failed or Lost
    std::map<trace::JobId, TaskBacklog> backlog; ///< waiting tasks that are not listed
    std::uint64_t submitted = 0;                 ///< tasks in all, the numbers given so far
    std::uint64_t done = 0;
    std::uint64_t failed = 0;
    std::uint64_t lost = 0;

    static constexpr std::size_t taskLimit = 1024;

    const TaskNow* task(trace::JobId job, std::uint64_t index) const;
    std::uint64_t running() const; ///< how many tasks run now
    std::uint64_t waiting() const; ///< how many wait for a worker, unlisted ones included

    friend bool operator==(const PoolNow&, const PoolNow&) = default;
};

struct LockNow {
    trace::LockId id;
    std::string name;
    std::string type;
    std::uint32_t value = 1; ///< how many may hold it
    /// Who holds it; an rlock's owner as often as it acquired it. A dead one still holds it. Of
    /// who released what somebody else had acquired, the stream does not say whose it was.
    std::multiset<pid_t> holders;
    bool isRobust = false;     ///< what a dead one held goes to the next
    bool isPassedOn = false;   ///< somebody has released what somebody else had acquired
    std::uint32_t surplus = 0; ///< releases of what nobody held: a semaphore may have them
    std::set<pid_t> waiters;

    /// How often it can be acquired before somebody must wait: getValue() of a semaphore.
    std::uint64_t available() const;

    friend bool operator==(const LockNow&, const LockNow&) = default;
};

struct EventFlagNow {
    trace::SyncId id;
    std::string name;
    bool isSet = false;
    std::set<pid_t> waiters;

    friend bool operator==(const EventFlagNow&, const EventFlagNow&) = default;
};

struct ConditionNow {
    trace::SyncId id;
    std::string name;
    trace::LockId lock;
    std::set<pid_t> waiters; ///< from the call of wait() until it holds the lock again

    friend bool operator==(const ConditionNow&, const ConditionNow&) = default;
};

struct BarrierNow {
    trace::SyncId id;
    std::string name;
    std::uint32_t parties = 0;
    std::set<pid_t> waiters;
    bool isBroken = false;

    friend bool operator==(const BarrierNow&, const BarrierNow&) = default;
};

struct RunNow {
    std::string lesson;
    std::uint64_t seed = 0;
    double speed = 1;
    std::string method;
    std::uint32_t format = 0; ///< of the vocabulary: since 2 calls tell their timeouts
    std::map<std::string, std::string> knobs;
    bool hasBegun = false;
    bool isPaused = false;
    bool isStepping = false;   ///< every process waits for its turn, again and again
    bool isBeingEnded = false; ///< from outside: what its processes suffer now is not their doing
    bool hasEnded = false;
    std::string outcome;
    std::optional<std::int32_t> code;
    std::uint64_t dropped = 0;
    std::string limitMessage;
    Time endedAt{0};

    /// True if the lesson ended by itself, well or not. False for a run that was stopped or went
    /// beyond a limit, and as long as nothing is known of its end.
    bool cameToItsEnd() const { return outcome == "completed" || outcome == "failed"; }

    friend bool operator==(const RunNow&, const RunNow&) = default;
};

/// The whole moment. Copyable: copies are the checkpoints, so what grows with a run's length is
/// limited. Takes any stream, however damaged: what makes no sense is skipped.
class World
{
public:
    RunNow run;
    Time now{0};
    std::uint64_t events = 0;
    pid_t mainPid = 0;
    std::uint32_t births = 0;              ///< children seen so far
    std::map<pid_t, ProcessNow> processes; ///< a PID that is used again holds the newer process
    std::map<trace::QueueId, QueueNow> queues;
    std::map<trace::PipeId, PipeNow> pipes;
    std::map<trace::PoolId, PoolNow> pools;
    std::map<trace::LockId, LockNow> locks;
    std::map<trace::SyncId, EventFlagNow> eventFlags;
    std::map<trace::SyncId, ConditionNow> conditions;
    std::map<trace::SyncId, BarrierNow> barriers;
    std::map<trace::SharedId, SharedNow> shared;

    void apply(const trace::Record& record);

    const ProcessNow* process(pid_t pid) const;
    const ProcessNow* mainProcess() const;
    std::vector<const ProcessNow*> byBirth() const;
    /// Whose child it is for the kernel, as far as that one was seen; else who called start().
    pid_t parentOf(const ProcessNow& process) const;
    bool hasLiveChildren(pid_t parent) const;
    /// Somebody holds it who is dead: nobody will get it from him.
    bool isHeldByTheDead(const LockNow& lock) const;
    std::size_t approximateBytes() const; ///< what a copy costs in memory

    friend bool operator==(const World&, const World&) = default;
};

} // namespace model
