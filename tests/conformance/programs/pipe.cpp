// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/programs/scenario.h"

using mp::Connection;
using mp::Pipe;
using mp::Process;
using mp::Seconds;

namespace {

void answer(Connection end, Connection other)
{
    other.close();
    try {
        while (true) {
            const int number = end.recv<int>();
            end.send(number * number);
        }
    } catch (const mp::EOFError&) {
        end.close();
    }
}

} // namespace

SCENARIO("pipe-question-and-answer")
{
    auto [ours, theirs] = Pipe();
    Process child(mp::target<answer>(theirs, ours));
    child.start();
    theirs.close();
    for (int number = 0; number < 3; ++number) {
        ours.send(number);
        ours.recv<int>();
    }
    ours.close();
    child.join();
    return 0;
}

SCENARIO("pipe-one-way")
{
    auto [reader, writer] = Pipe(false);
    writer.send("it's");
    writer.send(std::vector{1, 2});
    reader.recv<std::string>();
    reader.recv<std::vector<int>>();
    writer.close();
    mistake<mp::EOFError>([&] { reader.recv<int>(); });
    reader.close();
    return 0;
}

SCENARIO("pipe-poll-and-wait")
{
    auto [reader, writer] = Pipe(false);
    auto [other, unused] = Pipe(false);
    static_cast<void>(reader.poll());
    static_cast<void>(reader.poll(Seconds(0.01)));
    writer.send(1);
    static_cast<void>(reader.poll({}));
    mp::wait<Connection>({reader, other});
    mp::wait<Connection>({other}, Seconds(0.01));
    mp::wait<Connection>({other}, Seconds(0));
    reader.recv<int>();
    for (Connection* end : {&reader, &writer, &other, &unused})
        end->close();
    return 0;
}
