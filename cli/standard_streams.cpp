// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/standard_streams.h"

#include "cli/interruption.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <system_error>
#include <unistd.h>

namespace cli {

void openStandardStreams()
{
    for (int descriptor = 0; descriptor <= 2; ++descriptor)
        if (::fcntl(descriptor, F_GETFD) < 0)
            (void)::open("/dev/null", O_RDWR); // takes the lowest free one: this
}

void reportClosedPipesAsErrors()
{
    // A function, not SIG_IGN: what is ignored stays ignored across exec, in the lesson too.
    struct sigaction action = {};
    action.sa_handler = [](int) {};
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGPIPE, &action, nullptr);
}

bool writeAll(int descriptor, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written = ::write(descriptor, text.data(), text.size());
        if (written >= 0) {
            text.remove_prefix(static_cast<std::size_t>(written));
        } else if (errno == EAGAIN) { // somebody who shares the terminal made it non-blocking
            pollfd room{descriptor, POLLOUT, 0};
            (void)::poll(&room, 1, -1);
        } else if (errno == EPIPE || (errno == EINTR && Interruption::received() != 0)) {
            return false;
        } else if (errno != EINTR) {
            throw std::system_error(errno, std::generic_category(), "cannot write the output");
        }
    }
    return true;
}

} // namespace cli
