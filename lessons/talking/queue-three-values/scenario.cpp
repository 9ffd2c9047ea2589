// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

namespace {

using Texts = mp::Queue<std::string>;

void write(Texts queue)
{
    for (const std::string& value : lab::split(lab::knob<std::string>("values"), ',')) { // py:11
        lab::print("Put {}: {} bytes", value, value.size());                             // py:12
        queue.put(value);                                                                // py:13
        lab::sleep(lab::uniform(0, lab::knob<double>("pause")));                         // py:14
    }
}

void read(Texts queue)
{
    while (true) {                                           // py:18
        const std::string value = queue.get();               // py:19
        lab::print("Got {}: {} bytes", value, value.size()); // py:20
    }
}

int main_()
{
    Texts queue;                                                                    // py:24
    mp::Process reader(mp::target<read>(queue), {.name = "reader", .daemon = {}});  // py:25
    mp::Process writer(mp::target<write>(queue), {.name = "writer", .daemon = {}}); // py:26
    reader.start();                                                                 // py:27
    writer.start();                                                                 // py:28
    writer.join();                                                                  // py:29
    reader.terminate();                                                             // py:30
    reader.join();                                                                  // py:31
    lab::print("All that was written has been sent.");                              // py:32
    return 0;
}

} // namespace

LAB_LESSON("queue-three-values", main_)
