// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/process/fork_server.h"

#include "mp/process/current_process.h"
#include "mp/process/passport.h"
#include "mp/process/popen_fork.h"
#include "os/error.h"
#include "trace/writer.h"

#include <csignal>
#include <poll.h>
#include <system_error>

namespace mp {
namespace {

void answer(const os::FileDescriptor& creator, const ForkAnswer& said,
            std::span<const int> descriptors = {})
{
    // A creator that is gone wants no answer.
    static_cast<void>(
        os::sendMessage(creator.get(), std::as_bytes(std::span(&said, 1)), descriptors));
}

void serveForks(ByteView arguments, Luggage& luggage)
{
    const auto requests = unpackArguments<std::uint32_t>(arguments, luggage);
    // Ctrl+C is for the program that uses it (CPython: forkserver.main).
    ::signal(SIGINT, SIG_IGN);
    ForkServer(luggage.take(requests)).serve();
}

} // namespace

void ForkServer::serve()
{
    const int owner = parentProcess()->sentinel();
    while (true) {
        std::vector<pollfd> watched{{m_requests.get(), POLLIN, 0}, {owner, POLLIN, 0}};
        for (const Child& child : m_children)
            watched.push_back({child.process.descriptor(), POLLIN, 0});
        os::checked(os::uninterrupted([&] { return ::poll(watched.data(), watched.size(), -1); }),
                    "poll");
        auto child = m_children.begin();
        for (std::size_t at = 2; at < watched.size(); ++at) {
            const auto candidate = child++;
            if (watched[at].revents == 0)
                continue;
            tellEndOf(*candidate);
            m_children.erase(candidate);
        }
        if (watched[1].revents != 0 || (watched[0].revents != 0 && !takeRequest()))
            return;
    }
}

bool ForkServer::takeRequest()
{
    auto request = os::receiveMessage(m_requests.get(), 1);
    if (!request)
        return false;
    if (request->descriptors.size() >= 2)
        bear(std::move(request->descriptors));
    return true;
}

void ForkServer::bear(std::vector<os::FileDescriptor> descriptors)
{
    os::FileDescriptor creator = std::move(descriptors[0]);
    os::FileDescriptor file = std::move(descriptors[1]);
    descriptors.erase(descriptors.begin(), descriptors.begin() + 2);
    try {
        os::Pidfd process = forkForOther([&] {
            // It has nothing of its siblings, nor of the server.
            m_children.clear();
            m_requests.close();
            creator.close();
            ::signal(SIGINT, SIG_DFL);
            beStarted(std::move(file), std::move(descriptors));
        });
        answer(creator, {.pid = process.pid()}, {{process.descriptor()}});
        m_children.push_back({std::move(process), std::move(creator)});
    } catch (const std::system_error& error) {
        answer(creator, {.error = error.code().value()});
    }
}

void ForkServer::tellEndOf(const Child& child)
{
    const auto status = child.process.reap();
    trace::record<trace::ProcessExit>(child.process.pid(), status->code, status->userTime.count(),
                                      status->systemTime.count(), status->maxRssKib);
    const std::int32_t code = status->code;
    // A creator that is gone does not care.
    static_cast<void>(os::sendMessage(child.creator.get(), std::as_bytes(std::span(&code, 1))));
}

Parcel forkServerParcel(const os::FileDescriptor& requests)
{
    return parcelFor(imageFunction<serveForks>, pack(luggage("fork server").add(requests.get())));
}

} // namespace mp
