// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

#include <sstream>

namespace {

using Texts = mp::Queue<std::string>;

std::vector<std::string> split(const std::string& text)
{
    std::vector<std::string> parts;
    std::istringstream in(text + ','); // as in Python, nothing after the last comma is a part, too
    for (std::string part; std::getline(in, part, ',');)
        parts.push_back(part);
    return parts;
}

void write(Texts queue)
{
    lab::print("The writer is {}.", lab::getpid());
    for (const std::string& value : split(lab::knob<std::string>("values"))) {
        lab::print("Put {}", value);
        queue.put(value);
        lab::sleep(lab::uniform(0, lab::knob<double>("pause")));
    }
}

void read(Texts queue)
{
    lab::print("The reader is {}.", lab::getpid());
    while (true) {
        const std::string value = queue.get();
        lab::print("Got {}", value);
    }
}

int main_()
{
    Texts queue(static_cast<unsigned>(lab::knob<int>("maxsize")));
    mp::Process writer(mp::target<write>(queue), {.name = "writer", .daemon = {}});
    mp::Process reader(mp::target<read>(queue), {.name = "reader", .daemon = {}});
    writer.start();
    reader.start();
    writer.join();
    reader.terminate(); // its loop has no end
    reader.join();
    lab::print("Exit codes: writer {}, reader {}.", *writer.exitCode(), *reader.exitCode());
    return 0;
}

} // namespace

LAB_LESSON("queue-producer-consumer", main_)
