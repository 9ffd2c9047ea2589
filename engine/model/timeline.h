// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/arrow_list.h"
#include "model/slices.h"
#include "model/world.h"

namespace model {

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
    Slices slices; ///< in order of time, without overlap
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
    const ArrowList& arrows() const { return m_arrows; }
    Time end() const { return m_end; }
    std::size_t bytes() const; ///< of memory in use, for whoever measures

private:
    void update(pid_t pid, const World& after);

    mutable std::vector<Lane> m_lanes; ///< open slices are extended when somebody looks
    ArrowList m_arrows;
    Time m_end{0};
    struct Book;
    std::unique_ptr<Book> m_book; ///< what is open: puts without a get, starts without a begin …
};

} // namespace model
