// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/world.h"

namespace model {

/// What one stretch of a lane shows; the texture. The hue is the lane's.
enum class Texture {
    Running, ///< computing outside any task
    Task,    ///< running a task of a pool
    Idle,    ///< a worker without a task
    Sleeping,
    Blocked, ///< in a call that waits for somebody else; `activity` says which
    Turn,    ///< in step mode, until the user says that it goes next
    Stopped,
    Zombie,
};

struct Slice {
    Time from{0};
    Time to{0};          ///< the lane's present end while it is open
    bool isOpen = false; ///< still going on at the last event
    Texture texture = Texture::Running;
    Activity activity;        ///< the innermost activity that decides the texture
    std::uint64_t number = 0; ///< of the task, for Task

    Time length() const { return to - from; }
};

/// One process: a row of the picture, under its parent's.
struct Lane {
    pid_t pid = 0;
    pid_t parent = 0;
    std::string name;
    std::uint32_t birth = 0;
    int depth = 0; ///< 0 for main, 1 for its children …
    bool isDaemon = false;
    Time begin{0};
    std::optional<Time> died;
    std::optional<Time> reaped;
    std::optional<std::int32_t> exitCode;
    std::vector<Slice> slices; ///< in order of time, without overlap
};

struct Arrow {
    enum class Kind {
        Start,
        Join,
        Signal,
        PutGet,
        Lost, ///< from a write to a shared value to the one that took it back unseen
        Wake, ///< the sender's call ended the receiver's waiting: release(), set(), notify() …
    } kind = Kind::Start;
    pid_t fromPid = 0;
    Time fromTime{0};
    pid_t toPid = 0;
    Time toTime{0};
    std::string label; ///< the value put, the signal's name, "20 → 18", the call that wakes
};

/// Shades the time in which the user had paused the run.
struct Pause {
    Time from{0};
    std::optional<Time> to;
};

/// The history as a picture needs it: built event by event, never rebuilt. A call that could block
/// but returned within shortestWait did not, and leaves no slice.
class Timeline
{
public:
    static constexpr Time shortestWait = std::chrono::microseconds(10);

    Timeline();
    ~Timeline();
    Timeline(Timeline&&) noexcept;
    Timeline& operator=(Timeline&&) noexcept;

    /// `after` is the world with the record already applied.
    void apply(const trace::Record& record, const World& after);

    /// In birth order of the tree: a parent, then its children.
    /// Open slices reach to end().
    const std::vector<Lane>& lanes() const;
    const std::vector<Arrow>& arrows() const { return m_arrows; }
    const std::vector<Pause>& pauses() const { return m_pauses; }
    Time end() const { return m_end; }

private:
    void update(pid_t pid, const World& after);

    mutable std::vector<Lane> m_lanes; ///< open slices are extended when somebody looks
    std::vector<Arrow> m_arrows;
    std::vector<Pause> m_pauses;
    Time m_end{0};
    struct Book;
    std::unique_ptr<Book> m_book; ///< what is open: puts without a get, starts without a begin …
};

} // namespace model
