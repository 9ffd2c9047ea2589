// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

namespace {

using Shelf = mp::RawValue<int>; // Value(…, lock=False)

void bake(mp::Condition changed, Shelf shelf)
{
    const int room = lab::knob<int>("room");
    const int loaves = lab::knob<int>("customers") * lab::knob<int>("loaves");
    for (int loaf = 0; loaf < loaves; ++loaf) {                               // py:14
        lab::sleep(lab::uniform(0, lab::knob<double>("baking")));             // py:15
        const mp::With with(changed);                                         // py:16
        changed.waitFor([&] { return shelf.get() < room; });                  // py:17
        shelf.value() += 1;                                                   // py:18
        lab::print("The baker brings a loaf: {} on the shelf.", shelf.get()); // py:19
        changed.notifyAll();                                                  // py:20
    }
}

void buy(mp::Condition changed, Shelf shelf, int number)
{
    for (int loaf = 0; loaf < lab::knob<int>("loaves"); ++loaf) { // py:24
        {
            const mp::With with(changed);                                          // py:25
            changed.waitFor([&] { return shelf.get() > 0; });                      // py:26
            shelf.value() -= 1;                                                    // py:27
            lab::print("Customer {} takes a loaf: {} left.", number, shelf.get()); // py:28
            changed.notifyAll();                                                   // py:29
        }
        lab::sleep(lab::uniform(0, lab::knob<double>("eating"))); // py:30
    }
}

int main_()
{
    mp::Condition changed;   // py:34
    Shelf shelf(0, "shelf"); // py:35
    std::vector<mp::Process> children;
    children.emplace_back(mp::target<bake>(changed, shelf),
                          mp::ProcessOptions{.name = "baker", .daemon = {}}); // py:36
    for (int number = 1; number <= lab::knob<int>("customers"); ++number) {   // py:37
        const std::string name = "customer-" + std::to_string(number);        // py:38
        children.emplace_back(mp::target<buy>(changed, shelf, number),
                              mp::ProcessOptions{.name = name, .daemon = {}}); // py:39
    }
    for (mp::Process& child : children)                        // py:40
        child.start();                                         // py:41
    for (mp::Process& child : children)                        // py:42
        child.join();                                          // py:43
    lab::print("At the end {} loaves are left.", shelf.get()); // py:44
    return 0;
}

} // namespace

LAB_LESSON("condition", main_)
