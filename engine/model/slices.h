// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/chunked.h"
#include "model/store/notes.h"
#include "model/world.h"

#include <array>
#include <optional>

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

inline constexpr std::size_t textures = static_cast<std::size_t>(Texture::Zombie) + 1;

struct Slice {
    Time from{0};
    Time to{0};          ///< the lane's present end while it is open
    bool isOpen = false; ///< still going on at the last event
    Texture texture = Texture::Running;
    Activity activity;        ///< the innermost activity that decides the texture
    std::uint64_t number = 0; ///< of the task, for Task

    Time length() const { return to - from; }

    friend bool operator==(const Slice&, const Slice&) = default;
};

/// The slices of a lane, packed: 16 bytes each, beside what makes one different from those of a
/// short while ago. A slice is handed out as a value, made when it is asked for; times and textures
/// alone are cheap. Only the last slice can be open.
class Slices
{
public:
    /// Lanes of one timeline share what their slices say.
    explicit Slices(std::shared_ptr<Notes> notes = std::make_shared<Notes>());
    Slices(std::initializer_list<Slice> slices);

    std::size_t size() const { return m_packed.size() + (m_last ? 1 : 0); }
    bool empty() const { return size() == 0; }
    Slice operator[](std::size_t at) const;
    Slice at(std::size_t at) const; ///< throws std::out_of_range
    Slice front() const { return (*this)[0]; }
    const Slice& back() const { return *m_last; }
    Slice& back() { return *m_last; }

    /// What of a slice can be had cheaply: a picture of a long run asks for millions.
    struct Extent {
        Time from{0};
        Time to{0};
        Texture texture = Texture::Running;
    };
    Extent extent(std::size_t at) const
    {
        if (at >= m_packed.size())
            return {m_last->from, m_last->to, m_last->texture};
        const Packed& packed = m_packed[at];
        const Time length = packed.length == isLong ? longLength(at) : Time(packed.length);
        return {packed.from, packed.from + length,
                static_cast<Texture>(packed.look >> (32 - textureBits))};
    }

    /// What sixteen slices in a row show together, for pictures in which they are less than a
    /// pixel.
    struct Block {
        static constexpr std::size_t slices = 16;

        Time from{0};
        Time to{0};                            ///< where the last one ends
        std::array<float, textures> seconds{}; ///< of each texture
    };
    /// Those from number block × Block::slices on. The last few slices are in none yet.
    const Chunked<Block, 256>& blocks() const { return m_blocks; }

    Indexed<Slices> begin() const { return {*this, 0}; }
    Indexed<Slices> end() const { return {*this, size()}; }

    void push_back(Slice slice);
    void pop_back();

    std::size_t bytes() const; ///< but for the shared part

private:
    static constexpr std::uint32_t isLong = UINT32_MAX;
    static constexpr int textureBits = 3; ///< at the top of a look

    struct Packed {
        Time from{0};
        std::uint32_t length = 0; ///< nanoseconds; `isLong` if it does not fit
        std::uint32_t look = 0;   ///< the texture, and where the rest of it is noted
    };
    struct Long {
        std::size_t at = 0;
        Time length{0};
    };

    static std::uint32_t lookOf(Texture texture, Notes::Ref ref);
    Time longLength(std::size_t at) const;
    void addBlock();
    Slice unpacked(std::size_t at) const;

    std::shared_ptr<Notes> m_notes;
    Chunked<Packed, 1024> m_packed;
    Chunked<Block, 256> m_blocks;
    std::vector<Long> m_long;
    std::optional<Slice> m_last;
};

} // namespace model
