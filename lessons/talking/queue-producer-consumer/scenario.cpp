// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

namespace {

using Texts = mp::Queue<std::string>;

void write(Texts queue)
{
    lab::print("The writer is {}.", lab::getpid());                                      // py:13
    for (const std::string& value : lab::split(lab::knob<std::string>("values"), ',')) { // py:14
        lab::print("Put {}", value);                                                     // py:15
        queue.put(value);                                                                // py:16
        lab::sleep(lab::uniform(0, lab::knob<double>("pause")));                         // py:17
    }
}

void read(Texts queue)
{
    lab::print("The reader is {}.", lab::getpid()); // py:21
    while (true) {                                  // py:22
        const std::string value = queue.get();      // py:23
        lab::print("Got {}", value);                // py:24
    }
}

int main_()
{
    Texts queue(static_cast<unsigned>(lab::knob<int>("maxsize")));                  // py:28
    mp::Process writer(mp::target<write>(queue), {.name = "writer", .daemon = {}}); // py:29
    mp::Process reader(mp::target<read>(queue), {.name = "reader", .daemon = {}});  // py:30
    writer.start();                                                                 // py:31
    reader.start();                                                                 // py:32
    writer.join();                                                                  // py:33
    reader.terminate();                             // its loop has no end // py:34
    reader.join();                                  // py:35
    lab::print("Exit codes: writer {}, reader {}.", // py:36
               *writer.exitCode(), *reader.exitCode());
    return 0;
}

} // namespace

LAB_LESSON("queue-producer-consumer", main_)
