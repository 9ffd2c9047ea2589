// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/programs/scenario.h"

SCENARIO("traced-simple-queue")
{
    mp::SimpleQueue<std::string> queue("letters");
    queue.put("a");
    queue.get();
    return 0;
}

SCENARIO("traced-joinable-queue")
{
    mp::JoinableQueue<int> queue(0, "tasks");
    queue.put(1);
    queue.get();
    queue.taskDone();
    queue.join();
    mistake<std::logic_error>([&] { queue.taskDone(); });
    return 0;
}
