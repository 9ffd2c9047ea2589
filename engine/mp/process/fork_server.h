// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/process/image_function.h"
#include "os/message_socket.h"
#include "os/pidfd.h"

#include <list>

namespace mp {

/// What a request's sender is told: the child's PID, and its pidfd beside it; or, without a
/// descriptor, why there is none (errno). When the child has ended, its exit code follows, a
/// 32-bit integer.
struct ForkAnswer {
    pid_t pid = 0;
    int error = 0;
};

/// The fork server: a process that has done nothing but fork, so that its children get a clean
/// memory. It is their real parent, reaps them, and tells their creators how they ended. It has no
/// name in the file system: whoever may ask it has a socket from its owner. A request is a message
/// of descriptors: where the answer goes, then what the child is started with (PackedStart).
class ForkServer
{
public:
    explicit ForkServer(os::FileDescriptor requests) : m_requests(std::move(requests)) {}
    /// Serves until the owner has ended or says so. Its children live on.
    void serve();

private:
    struct Child {
        os::Pidfd process;
        os::FileDescriptor creator; ///< where its exit code goes
    };

    bool takeRequest();
    void bear(std::vector<os::FileDescriptor> descriptors);
    void tellEndOf(const Child& child);

    os::FileDescriptor m_requests;
    std::list<Child> m_children;
};

/// The call of a process that is to be a fork server with these requests. While a start packs.
Parcel forkServerParcel(const os::FileDescriptor& requests);

} // namespace mp
