// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include <cstdlib>
#include <iostream>
#include <poll.h>

/// Plays the client of a run, to be killed in the middle of it: `client ACT CHILDREN PROCESSES`
/// writes the runner's PID to stdout once so many processes have begun.
int main(int argc, char** argv)
{
    if (argc != 4)
        return 2;
    session::becomeSubreaper();
    session::RunOptions options;
    options.lesson = argv[1];
    options.knobs = {{"children", argv[2]}};
    int begun = 0;
    const int wanted = std::atoi(argv[3]);
    session::Session session(options);
    const auto count = [&](std::span<const std::byte> frame) {
        const trace::Record record = trace::decode(frame);
        if (std::holds_alternative<trace::ProcessBegin>(record.event) && ++begun == wanted)
            std::cout << session.runner() << std::endl;
    };
    pollfd stream{.fd = session.descriptor(), .events = POLLIN, .revents = 0};
    while (session.read(count) == session::ReadStatus::More)
        ::poll(&stream, 1, -1);
    return 0;
}
