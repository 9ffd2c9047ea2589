// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/process/target.h"

#include "mp/process/not_sendable.h"
#include "mp/process/type_name.h"

namespace mp {
namespace {

void doNothing(ByteView, Luggage&) {}

} // namespace

Parcel Target::parcel() const
{
    return m_call ? m_call->parcel() : parcelFor(imageFunction<doNothing>, {});
}

void refuseClosure(const std::type_info& closure)
{
    throw NotSendable("cannot send " + typeName(closure) +
                      " to a process that inherits no memory: give mp::target<function>(arguments)"
                      " instead of a lambda that captures or a pointer, or start by fork");
}

void refuseArgument(const std::type_info& argument)
{
    throw NotSendable("cannot send an argument of type " + typeName(argument) +
                      " to a process that inherits no memory: it has no serialisation (cereal)");
}

} // namespace mp
