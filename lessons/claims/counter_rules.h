// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/claims/rule.h"

#include <map>

/// Rules about one shared counter, to which {processes} children add 1, {times} times each.
namespace lessons {

/// Follows each `counter.value += 1`, which is a read and then a write.
class CounterBook
{
public:
    void read(const trace::At& at, const trace::SharedRead& event);
    void written(const trace::At& at, const trace::SharedWritten& event);

    std::uint64_t additions() const { return m_additions; }
    std::uint64_t additionsOf(pid_t pid) const;
    std::int64_t value() const { return m_value; }
    /// How often somebody wrote over a number that he had not read: what others added since is
    /// lost.
    std::uint64_t losses() const { return m_losses; }
    /// The last of them: who, from which number to which. Empty if there was none.
    const Words& lastLoss() const { return m_lastLoss; }
    /// The first step that no correct program makes: a read of something else than was written
    /// last, a write of something else than one more than was read. Empty if there was none.
    const Words& wrongStep() const { return m_wrongStep; }

private:
    std::map<pid_t, std::int64_t> m_seen; ///< what each read last
    std::map<pid_t, std::uint64_t> m_additionsOf;
    std::int64_t m_value = 0;
    std::uint64_t m_additions = 0;
    std::uint64_t m_losses = 0;
    Words m_lastLoss;
    Words m_wrongStep;

    void wrong(const trace::At& at, std::int64_t was, std::int64_t wanted);
};

/// What the rules below share: they see each access, and what main prints at the end.
struct CounterRule {
    CounterBook book{};
    std::optional<std::int64_t> printed{};

    using Found = std::optional<Finding>;
    Found on(const trace::At& at, const trace::SharedRead& event, const World& after);
    Found on(const trace::At& at, const trace::SharedWritten& event, const World& after);
    Found on(const trace::At& at, const trace::OutputWritten& event, const World& after);
};

/// Every child adds {times} times.
struct EachAddsItsTimes : CounterRule {
    Finding atEnd(const World& last) const;
};

/// Each single read and write is right, and main prints what was written last.
struct EachStepIsRight : CounterRule {
    Finding atEnd(const World& last) const;
};

/// The counter ends below {processes} times {times}.
struct CountsTooFew : CounterRule {
    Finding atEnd(const World& last) const;
};

/// The counter ends at exactly {processes} times {times}, and nobody wrote over another's.
struct CountsExactly : CounterRule {
    Finding atEnd(const World& last) const;
};

} // namespace lessons
