// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/programs/scenario.h"

using mp::Connection;
using mp::Pipe;
using mp::Process;

namespace {

void answer(Connection connection)
{
    for (int number = 0; number < 5; ++number)
        connection.send(2 * connection.recv<int>());
}

} // namespace

SCENARIO("traced-pipe")
{
    auto [reader, writer] = Pipe(false);
    writer.send("hello");
    writer.sendBytes("\xff'");
    reader.recv<std::string>();
    reader.recvBytes();
    writer.close();
    mistake<mp::EOFError>([&] { reader.recv<int>(); });
    return 0;
}

SCENARIO("traced-pipe-failures")
{
    auto [reader, writer] = Pipe(false);
    writer.sendBytes("longer");
    mistake<std::length_error>([&] { reader.recvBytes(5); });
    mistake<mp::BrokenPipeError>([&] { writer.send(1); });
    return 0;
}

SCENARIO("traced-pipe-between")
{
    auto [ours, theirs] = Pipe();
    Process child(mp::target<answer>(theirs));
    child.start();
    theirs.close();
    for (int number = 0; number < 5; ++number) {
        ours.send(number);
        ours.recv<int>();
    }
    child.join();
    return 0;
}

SCENARIO("traced-wait")
{
    auto [reader, writer] = Pipe(false);
    static_cast<void>(reader.poll());
    static_cast<void>(reader.poll(mp::Seconds(0.001)));
    writer.send(1);
    static_cast<void>(reader.poll({}));
    mp::wait<Connection>({reader, reader});
    mp::wait<Connection>({reader}, mp::Seconds(0));
    return 0;
}
