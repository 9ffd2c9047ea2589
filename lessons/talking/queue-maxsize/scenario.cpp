// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

namespace {

using Items = mp::Queue<std::optional<int>>; // without a value: None

void produce(Items queue)
{
    for (int item = 1; item <= lab::knob<int>("items"); ++item) { // py:11
        queue.put(item);                              // waits while the queue is full // py:12
        lab::print("Item {} is in the queue.", item); // py:13
    }
    queue.put({}); // py:14
}

void consume(Items queue)
{
    while (const auto item = queue.get()) {       // py:18
        lab::sleep(lab::knob<double>("seconds")); // py:19
        lab::print("Item {} is used up.", *item); // py:20
    }
}

int main_()
{
    Items queue(static_cast<unsigned>(lab::knob<int>("maxsize")));                        // py:24
    mp::Process producer(mp::target<produce>(queue), {.name = "producer", .daemon = {}}); // py:25
    mp::Process consumer(mp::target<consume>(queue), {.name = "consumer", .daemon = {}}); // py:26
    consumer.start();                                                                     // py:27
    producer.start();                                                                     // py:28
    producer.join();                                                                      // py:29
    consumer.join();                                                                      // py:30
    lab::print("Everything is used up.");                                                 // py:31
    return 0;
}

} // namespace

LAB_LESSON("queue-maxsize", main_)
