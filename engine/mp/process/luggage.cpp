// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/process/luggage.h"

#include <stdexcept>
#include <string>

namespace mp {
namespace {

thread_local Luggage* current = nullptr;
thread_local bool isCurrentUnpacked = false;

} // namespace

std::uint32_t Luggage::add(int descriptor)
{
    m_added.push_back(descriptor);
    return static_cast<std::uint32_t>(m_added.size() - 1);
}

os::FileDescriptor Luggage::take(std::uint32_t number)
{
    if (number >= m_arrived.size() || !m_arrived[number].isOpen())
        throw std::runtime_error("a descriptor that a shared object needs has not arrived");
    return std::move(m_arrived[number]);
}

Luggage& luggage(std::string_view kind)
{
    if (current == nullptr)
        throw std::runtime_error(
            std::string(kind) +
            " objects should only be shared between processes through inheritance");
    return *current;
}

bool isUnpacking()
{
    return isCurrentUnpacked;
}

PackingScope::PackingScope(Luggage& luggage)
{
    current = &luggage;
}

PackingScope::~PackingScope()
{
    current = nullptr;
}

UnpackingScope::UnpackingScope(Luggage& luggage)
{
    current = &luggage;
    isCurrentUnpacked = true;
}

UnpackingScope::~UnpackingScope()
{
    current = nullptr;
    isCurrentUnpacked = false;
}

} // namespace mp
