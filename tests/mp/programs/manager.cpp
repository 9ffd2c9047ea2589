// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/programs/scenario.h"

using mp::DictProxy;
using mp::ListProxy;
using mp::Manager;
using mp::Process;
using mp::StartMethod;

namespace {

using Squares = DictProxy<int, int>;

void square(Squares squares, int number)
{
    squares.set(number, number * number);
}

} // namespace

SCENARIO("manager-dict")
{
    const Manager manager;
    const auto ages = manager.dict<std::string, int>({{"Bob", 30}, {"Ada", 36}});
    ages["Cid"] = 41;
    ages["Ada"] += 1;
    lab::print("{} {} {}", ages.at("Ada"), mp::repr(ages.get("Dan")), ages.get("Dan", 7));
    lab::print("{} {} {}", ages.size(), ages.contains("Bob"), ages.contains("Dan"));
    lab::print("{}", ages.setDefault("Bob", 1));
    lab::print("{}", ages.setDefault("Abe", 2));
    lab::print("{} {}", mp::repr(ages.keys()), mp::repr(ages.values()));
    ages.erase("Bob");
    lab::print("{}", ages.pop("Cid"));
    lab::print("{}", mp::repr(ages.popItem()));
    ages.update({{"Eve", 5}, {"Ada", 6}});
    lab::print("{} {}", mp::repr(ages.items()), mp::repr(ages.copy()));
    ages.clear();
    lab::print("{}", mp::repr(ages.copy()));
    return 0;
}

SCENARIO("manager-key-error")
{
    const Manager manager;
    const auto dict = manager.dict<std::string, int>();
    lab::print("{}", mistake<mp::KeyError>([&] { dict.at("k"); }));
    lab::print("{}", mistake<mp::KeyError>([&] { dict["k"] += 1; }));
    lab::print("{}", mistake<mp::KeyError>([&] { dict.erase("k"); }));
    lab::print("{}", mistake<mp::KeyError>([&] { dict.pop("k"); }));
    lab::print("{}", mistake<mp::KeyError>([&] { dict.popItem(); }));
    lab::print("{}", dict.size());
    return 0;
}

SCENARIO("manager-dict-of-many-processes")
{
    for (const StartMethod method :
         {StartMethod::Fork, StartMethod::Spawn, StartMethod::Forkserver}) {
        const Manager manager(method);
        const auto squares = manager.dict<int, int>();
        std::vector<Process> children;
        for (int number = 0; number < 8; ++number) {
            children.emplace_back(mp::target<square>(squares, number),
                                  mp::ProcessOptions{.method = method});
            children.back().start();
        }
        for (Process& child : children)
            child.join();
        lab::print("{}", mp::repr(squares.copy()));
    }
    return 0;
}

SCENARIO("manager-list")
{
    const Manager manager;
    const auto list = manager.list<int>({1, 2, 3});
    list.append(4);
    list.extend({5, 6});
    list.insert(0, 0);
    list.insert(99, 7);
    list[-1] += 10;
    lab::print("{} {}", mp::repr(list.slice()), mp::repr(list.slice({.begin = -2})));
    lab::print("{}", list.pop());
    lab::print("{}", list.pop(0));
    lab::print("{}", list.get(0));
    list.remove(2);
    list.reverse();
    lab::print("{} {} {}", mp::repr(list.slice()), list.index(5), list.count(2));
    lab::print("{} {}", list.contains(6), list.size());
    lab::print("{}", mistake<std::out_of_range>([&] { list.get(5); }));
    lab::print("{}", mistake<std::out_of_range>([&] { list[-6] = 1; }));
    lab::print("{}", mistake<std::logic_error>([&] { list.remove(2); }));
    lab::print("{}", mistake<std::out_of_range>([&] { manager.list<int>().pop(); }));
    return 0;
}

SCENARIO("manager-value")
{
    const Manager manager;
    const auto value = manager.value<std::string>("a");
    Process child([&] { value.value() += "b"; });
    child.start();
    child.join();
    lab::print("{}", value.get());
    return 0;
}

SCENARIO("manager-hands-out-copies")
{
    const Manager manager;
    const auto dict = manager.dict<std::string, std::vector<int>>({{"row", {1, 2}}});
    auto row = dict.at("row");
    row.push_back(3);
    lab::print("{}", mp::repr(dict.at("row")));
    dict.set("row", row);
    lab::print("{}", mp::repr(dict.at("row")));
    return 0;
}

SCENARIO("manager-nested")
{
    const Manager manager;
    const auto dict = manager.dict<std::string, ListProxy<int>>();
    dict.set("row", manager.list<int>({1, 2}));
    Process child([&] { dict.at("row").append(3); });
    child.start();
    child.join();
    lab::print("{}", mp::repr(dict.at("row").slice()));
    return 0;
}

SCENARIO("manager-lost-update")
{
    const Manager manager;
    const auto dict = manager.dict<std::string, int>({{"count", 0}});
    mp::Barrier bothHaveRead(2);
    const auto addOne = [&] {
        const int read = dict["count"];
        bothHaveRead.wait();
        dict["count"] = read + 1;
    };
    Process child(addOne);
    child.start();
    addOne();
    child.join();
    lab::print("{}", dict.at("count"));
    return 0;
}
