// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/programs/scenario.h"

#include <set>

SCENARIO("sleep")
{
    const double began = lab::now();
    lab::sleep(lab::knob<double>("seconds"));
    lab::print("{:.3f}", lab::now() - began);
    return 0;
}

SCENARIO("random")
{
    const std::vector<std::string> fruits{"Apple", "Banana", "Cat"};
    bool isInRange = true;
    std::set<std::int64_t> dice;
    for (int roll = 0; roll < 1000; ++roll) {
        dice.insert(lab::randomInt(1, 6));
        const double value = lab::uniform(2, 3);
        isInRange = isInRange && value >= 2 && value < 3;
    }
    lab::print("dice={} from={} to={} uniform={}", dice.size(), *dice.begin(), *dice.rbegin(),
               isInRange);
    mp::Process child([&] { lab::print("{} {}", lab::uniform(0, 1), lab::choice(fruits)); });
    child.start();
    child.join();
    lab::print("{} {}", lab::uniform(0, 1), lab::choice(fruits));
    return 0;
}

SCENARIO("fork")
{
    const pid_t main = lab::getpid();
    const pid_t child = lab::fork();
    if (child == 0) {
        lab::print("{} {}", lab::getppid() == main, mp::currentProcess().name());
        lab::print("{}", mistake<std::invalid_argument>([] { lab::waitpid(1); }));
        return 7;
    }
    const int code = lab::waitpid(child);
    lab::print("{} {}", child > 0, code);
    lab::print("{}", mistake<std::invalid_argument>([&] { lab::waitpid(child); }).size() > 0);
    const pid_t second = lab::fork();
    if (second == 0)
        lab::exit(3);
    lab::print("{} {}", mp::activeChildren().size(), lab::waitpid(second));
    return 0;
}

SCENARIO("knobs")
{
    lab::print("{} {} {} {}", lab::knob<int>("workers"), lab::knob<double>("seconds"),
               lab::knob<bool>("daemon"), lab::knob<std::string>("values"));
    lab::print("{}", mistake<std::invalid_argument>([] { lab::knob<int>("missing"); }));
    lab::print("{}", mistake<std::invalid_argument>([] { lab::knob<int>("values"); }));
    lab::print("{}", mistake<std::invalid_argument>([] { lab::knob<bool>("workers"); }));
    return 0;
}

SCENARIO("long-output")
{
    std::string text;
    for (int letter = 0; letter < 3000; ++letter)
        text += "工";
    lab::print("{}", text);
    return 0;
}

SCENARIO("split")
{
    for (const char* text : {"a,b", "", ",,两点水,"})
        lab::print("{}", mp::repr(lab::split(text, ',')));
    return 0;
}

SCENARIO("reprs")
{
    lab::print("{} {} {}", mp::repr("it's"), mp::repr("a\nb"), mp::repr("\"it's\""));
    lab::print("{} {} {} {} {}", mp::repr(3), mp::repr(0.5), mp::repr(2.0), mp::repr(true),
               mp::repr(std::optional<int>()));
    lab::print("{} {} {}", mp::repr(std::vector<int>{1, 2}), mp::repr(std::tuple(1, "a")),
               mp::repr(std::map<std::string, bool>{{"k", false}}));
    lab::print("{} {}", mp::repr(std::tuple(1)), mp::repr(std::vector<bool>{true}));
    return 0;
}
