// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/process/tracked_names.h"

#include "mp/process/output.h"
#include "os/message_socket.h"
#include "os/named_memory.h"

#include <csignal>
#include <fmt/format.h>
#include <set>
#include <unistd.h>

namespace mp {
namespace {

/// Longer than a file's name may be, and what is packed with it.
constexpr std::size_t longestOrder = 4096;

/// A name may be there twice: somebody tries to create what is there already, and then takes it
/// back.
using Names = std::multiset<std::string>;

/// Reads until the last process of the program is gone.
Names leftOver(const os::FileDescriptor& orders)
{
    Names names;
    while (const auto message = os::receiveMessage(orders.get(), longestOrder)) {
        const auto order = unpack<TrackerOrder>(message->bytes);
        if (order.isNew)
            names.insert(order.name);
        else if (const auto found = names.find(order.name); found != names.end())
            names.erase(found);
    }
    return names;
}

void trackNames(ByteView arguments, Luggage& luggage)
{
    const os::FileDescriptor orders =
        luggage.take(unpackArguments<std::uint32_t>(arguments, luggage));
    // What ends the program must not end who cleans up behind it.
    ::setsid();
    ::signal(SIGINT, SIG_IGN);
    ::signal(SIGTERM, SIG_IGN);
    const std::byte ready{};
    static_cast<void>(os::sendMessage(orders.get(), {&ready, 1})); // if nobody waits, it ends next
    const Names names = leftOver(orders);
    int leaked = 0;
    for (const std::string& name : names)
        leaked += os::unlinkNamedMemory(name) ? 1 : 0;
    if (leaked > 0)
        writeOutput(Stream::Stderr,
                    fmt::format("resource_tracker: {} shared_memory objects had been left behind "
                                "and are cleaned up\n",
                                leaked));
}

} // namespace

Parcel trackerParcel(const os::FileDescriptor& orders)
{
    return parcelFor(imageFunction<trackNames>,
                     pack(luggage("resource tracker").add(orders.get())));
}

} // namespace mp
