// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/process/process.h"
#include "mp/process/sendable.h"

namespace mp {

/// The base of a class with its own run() that every start method can start:
/// `class Clock : public SendableProcess<Clock>`. Under spawn and forkserver the child gets a copy
/// of the object: made by its default constructor, filled by its cereal serialisation.
template <class Self>
class SendableProcess : public Process
{
protected:
    using Process::Process;

    Parcel parcel() const final
    {
        return parcelFor(imageFunction<unpackAndRun>, pack(static_cast<const Self&>(*this)));
    }

private:
    static void unpackAndRun(ByteView packed, Luggage& luggage)
    {
        static_assert(isSendable<Self>, "it needs a default constructor and a serialisation");
        Self self = unpackArguments<Self>(packed, luggage);
        static_cast<SendableProcess&>(self).run();
    }
};

} // namespace mp
