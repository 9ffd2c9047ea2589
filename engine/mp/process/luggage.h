// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "os/file_descriptor.h"

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace mp {

/// What goes to a child beside bytes when it is started by spawn or forkserver: descriptors. An
/// object that processes share packs the number that add() gives for each of its own, and takes
/// them by these numbers in the child.
class Luggage
{
public:
    /// To pack: nothing is in it yet.
    Luggage() = default;
    /// To unpack what arrived.
    explicit Luggage(std::vector<os::FileDescriptor> arrived) : m_arrived(std::move(arrived)) {}

    /// The descriptor stays its owner's, who keeps it open until the child is started.
    std::uint32_t add(int descriptor);
    /// Hands over the child's copy, with O_CLOEXEC, once. Throws std::runtime_error if there is
    /// no such one.
    os::FileDescriptor take(std::uint32_t number);
    const std::vector<int>& descriptors() const { return m_added; }

private:
    std::vector<int> m_added;
    std::vector<os::FileDescriptor> m_arrived;
};

/// The luggage of the start that this thread packs or unpacks now. At any other time it throws
/// std::runtime_error, as CPython does (context.assert_spawning): "Queue objects should only be
/// shared between processes through inheritance" if `kind` is "Queue".
Luggage& luggage(std::string_view kind);

/// True while this thread unpacks what a child was given. An object that is shared creates nothing
/// then: whatever is constructed is about to be loaded.
bool isUnpacking();

/// The shared state of a new object; none while a child unpacks.
template <class Shared, class... Arguments>
std::shared_ptr<Shared> makeShared(Arguments&&... arguments)
{
    return isUnpacking() ? nullptr
                         : std::make_shared<Shared>(std::forward<Arguments>(arguments)...);
}

/// Makes a luggage this thread's for a scope.
class PackingScope
{
public:
    explicit PackingScope(Luggage& luggage);
    ~PackingScope();
    PackingScope(const PackingScope&) = delete;
    PackingScope& operator=(const PackingScope&) = delete;
};

class UnpackingScope
{
public:
    explicit UnpackingScope(Luggage& luggage);
    ~UnpackingScope();
    UnpackingScope(const UnpackingScope&) = delete;
    UnpackingScope& operator=(const UnpackingScope&) = delete;
};

} // namespace mp
