// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

namespace {

using Texts = mp::Queue<std::optional<std::string>>; // without a value: None

void write(Texts queue)
{
    for (const std::string& value : lab::split(lab::knob<std::string>("values"), ',')) { // py:10
        lab::print("Put {}", value);                                                     // py:11
        queue.put(value);                                                                // py:12
    }
    queue.put({}); // nothing more will come // py:13
}

void read(Texts queue)
{
    while (const auto value = queue.get()) {      // py:17
        lab::sleep(lab::knob<double>("seconds")); // py:18
        lab::print("Used {}", *value);            // py:19
    }
    lab::print("The reader has come to the end."); // py:20
}

int main_()
{
    Texts queue;                                                                    // py:24
    mp::Process writer(mp::target<write>(queue), {.name = "writer", .daemon = {}}); // py:25
    mp::Process reader(mp::target<read>(queue), {.name = "reader", .daemon = {}});  // py:26
    writer.start();                                                                 // py:27
    reader.start();                                                                 // py:28
    writer.join();                                                                  // py:29
    reader.join();                                                                  // py:30
    lab::print("Exit codes: writer {}, reader {}.",                                 // py:31
               *writer.exitCode(), *reader.exitCode());
    return 0;
}

} // namespace

LAB_LESSON("queue-sentinel", main_)
