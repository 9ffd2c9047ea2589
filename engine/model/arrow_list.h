// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/chunked.h"
#include "model/store/notes.h"
#include "model/time.h"

#include <functional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace model {

struct Arrow {
    enum class Kind : std::uint8_t {
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

/// The arrows of a run, packed, in the order in which they arrived. An arrow is handed out as a
/// value, made when it is asked for.
class ArrowList
{
public:
    /// An arrow without its words: cheap.
    struct Way {
        std::size_t number = 0;
        Time fromTime{0};
        Time toTime{0};
        pid_t fromPid = 0;
        pid_t toPid = 0;
        Arrow::Kind kind = Arrow::Kind::Start;
    };

    ArrowList() = default;
    ArrowList(std::initializer_list<Arrow> arrows);

    std::size_t size() const { return m_ways.size(); }
    bool empty() const { return m_ways.empty(); }
    Arrow operator[](std::size_t at) const;
    Arrow at(std::size_t at) const; ///< throws std::out_of_range
    Arrow front() const { return (*this)[0]; }
    Arrow back() const { return (*this)[size() - 1]; }
    Way way(std::size_t at) const;
    std::string_view label(std::size_t at) const { return m_labels.read(m_ways[at].label); }

    Indexed<ArrowList> begin() const { return {*this, 0}; }
    Indexed<ArrowList> end() const { return {*this, size()}; }

    /// Visits the arrows that may touch [from, to], by ascending number; of arrows between the same
    /// two processes that leave within `grain` of each other, and arrive so, one is enough.
    void forWithin(Time from, Time to, Time grain,
                   const std::function<void(const Way&)>& visit) const;

    void push_back(const Arrow& arrow);
    void arrives(std::size_t at, Time toTime); ///< later than was thought

    std::size_t bytes() const;

private:
    struct Packed {
        Time fromTime{0};
        Time toTime{0};
        pid_t fromPid = 0;
        pid_t toPid = 0;
        Notes::Ref label = 0;
        Arrow::Kind kind = Arrow::Kind::Start;
    };

    struct Span {
        Time least{0};
        Time most{0};

        void reach(const Packed& packed);
    };
    /// A part of the arrows: the higher the level, the fewer.
    struct Level {
        static constexpr std::size_t recents = 1024;

        bool keep(const Chunked<Packed>& ways, std::uint32_t arrow);

        Time grain{0};
        Chunked<std::uint32_t> arrows;
        std::vector<std::uint32_t> last; ///< kept, by a hash of who sends to whom
    };
    static constexpr std::size_t perSpan = 256;
    static constexpr std::size_t worthLevels = 4096; ///< so few are looked at one by one

    static Way unpacked(std::size_t number, const Packed& packed);
    void thinOut(std::uint32_t arrow);

    Chunked<Packed> m_ways;
    std::vector<Span> m_spans; ///< of each perSpan arrows
    std::vector<Level> m_levels;
    Notes m_labels;
};

} // namespace model
