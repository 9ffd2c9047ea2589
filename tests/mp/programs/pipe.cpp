// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/programs/scenario.h"

#include <fcntl.h>
#include <sys/stat.h>

using mp::Connection;
using mp::Pipe;
using mp::Process;
using mp::Seconds;

namespace {

std::string text(const mp::Bytes& bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// Sends back what it gets, until it gets "end".
void echo(Connection connection)
{
    for (;;) {
        const mp::Bytes bytes = connection.recvBytes();
        if (text(bytes) == "end")
            return;
        connection.sendBytes(bytes);
    }
}

void sendNothingUntilEnd(Connection, Connection gate)
{
    gate.recv<int>();
}

void sendAbcd(Connection connection)
{
    connection.sendBytes("a");
    connection.sendBytes("b");
    connection.sendBytes("cd");
}

void sendTexts(Connection connection, std::vector<std::string> texts)
{
    for (const std::string& each : texts)
        connection.sendBytes(each);
}

void justPoll(Connection connection)
{
    lab::print("poll={}", connection.poll(Seconds(5)));
}

void writeInto(Connection connection)
{
    const os::FileDescriptor file = connection.recvDescriptor();
    os::writeAll(file.get(), std::as_bytes(std::span("hello", 5)));
}

/// A process that answers requests over the pipe it was given.
class Doubler : public Process
{
public:
    Doubler() = default;
    int ask(int number)
    {
        m_pipe.first.send(number);
        return m_pipe.first.recv<int>();
    }
    void stop() { m_pipe.first.send(0); }

protected:
    void run() override
    {
        while (const int number = m_pipe.second.recv<int>())
            m_pipe.second.send(2 * number);
    }

private:
    Pipe m_pipe;
};

} // namespace

SCENARIO("pipe-duplex")
{
    auto [ours, theirs] = Pipe();
    Process child(mp::target<echo>(theirs));
    child.start();
    theirs.close();
    ours.sendBytes("hello");
    lab::print("{}", text(ours.recvBytes()));
    ours.sendBytes("");
    lab::print("{}", ours.recvBytes().size());
    const auto began = std::chrono::steady_clock::now();
    lab::print("poll={} {}", ours.poll(), ours.poll(Seconds(0.1)));
    lab::print("waited={}", std::chrono::steady_clock::now() - began >= Seconds(0.1));
    ours.send(std::vector<int>{1, 2, 3});
    lab::print("poll={}", ours.poll(std::nullopt));
    lab::print("{}", mp::repr(ours.recv<std::vector<int>>()));
    ours.sendBytes("end");
    child.join();
    lab::print("{}", mistake<mp::EOFError>([&] { ours.recvBytes(); }));
    return 0;
}

SCENARIO("pipe-16-megabytes")
{
    constexpr std::size_t size = 16 << 20;
    auto [ours, theirs] = Pipe();
    Process child(mp::target<echo>(theirs));
    child.start();
    std::string big(size, 'x');
    big.back() = '!';
    ours.sendBytes(big);
    const mp::Bytes answer = ours.recvBytes();
    lab::print("{} {}", answer.size(), text(answer) == big);
    ours.sendBytes("end");
    return 0;
}

SCENARIO("pipe-one-way")
{
    auto [reader, writer] = Pipe(false);
    lab::print("{} {} {} {}", reader.isReadable(), reader.isWritable(), writer.isReadable(),
               writer.isWritable());
    lab::print("{}", mistake<std::logic_error>([&] { reader.send(1); }));
    lab::print("{}", mistake<std::logic_error>([&] { writer.recv<int>(); }));
    lab::print("{}", mistake<std::logic_error>([&] { static_cast<void>(writer.poll()); }));
    writer.send("hello");
    lab::print("{}", reader.recv<std::string>());
    writer.close();
    writer.close();
    lab::print("{} {}", writer.isClosed(), reader.isClosed());
    lab::print("{}", mistake<std::logic_error>([&] { writer.send(1); }));
    lab::print("poll={}", reader.poll());
    lab::print("{}", mistake<mp::EOFError>([&] { reader.recv<int>(); }));
    return 0;
}

SCENARIO("pipe-wrong-type")
{
    auto [reader, writer] = Pipe(false);
    writer.send(1);
    lab::print("{}", mistake<cereal::Exception>([&] { reader.recv<std::string>(); }));
    writer.send("long enough");
    lab::print("{}", mistake<cereal::Exception>([&] { reader.recv<int>(); }));
    writer.send(5);
    lab::print("{}", reader.recv<int>());
    return 0;
}

SCENARIO("pipe-too-long")
{
    auto [reader, writer] = Pipe(false);
    writer.sendBytes("short");
    lab::print("{}", text(reader.recvBytes(5)));
    writer.sendBytes("longer");
    lab::print("{}", mistake<std::length_error>([&] { reader.recvBytes(5); }));
    lab::print("closed={}", reader.isClosed());
    return 0;
}

SCENARIO("pipe-eof-comes-with-the-last-writer")
{
    auto [reader, writer] = Pipe(false);
    auto [gateReader, gate] = Pipe(false);
    Process holder(mp::target<sendNothingUntilEnd>(writer, gateReader));
    holder.start();
    writer.close();
    lab::print("closed here: poll={}", reader.poll(Seconds(0.1)));
    gate.send(1);
    lab::print("closed there: {}", mistake<mp::EOFError>([&] { reader.recv<int>(); }));
    holder.join();
    return 0;
}

SCENARIO("pipe-broken")
{
    for (const bool duplex : {false, true}) {
        auto [reader, writer] = Pipe(duplex);
        reader.close();
        lab::print("{}", mistake<mp::BrokenPipeError>([&] { writer.send(1); }));
    }
    return 0;
}

SCENARIO("pipe-closes-with-its-last-handle")
{
    auto [reader, writer] = Pipe(false);
    {
        const Connection copy = std::move(writer);
    }
    lab::print("{}", mistake<mp::EOFError>([&] { reader.recv<int>(); }));
    return 0;
}

SCENARIO("pipe-keeps-boundaries")
{
    auto [ours, theirs] = Pipe();
    lab::print("{} {}", ours.poll(Seconds(0)), ours.poll(Seconds(0.1)));
    Process child(mp::target<sendAbcd>(theirs));
    child.start();
    child.join();
    lab::print("{}", text(ours.recvBytes()));
    lab::print("{} {}", ours.poll(Seconds(1)), ours.poll(Seconds(1)));
    lab::print("{}", text(ours.recvBytes()));
    lab::print("{} {}", ours.poll(Seconds(1)), ours.poll());
    lab::print("{}", text(ours.recvBytes()));
    lab::print("{}", ours.poll());
    return 0;
}

SCENARIO("pipe-empty-and-short-messages")
{
    const std::vector<std::string> texts{"hello", "", "a", "b", "", "bye", "", "lop"};
    auto [ours, theirs] = Pipe();
    Process child(mp::target<sendTexts>(theirs, texts));
    child.start();
    std::vector<std::string> got;
    for (std::size_t number = 0; number < texts.size() && ours.poll(Seconds(10)); ++number)
        got.push_back(text(ours.recvBytes()));
    child.join();
    lab::print("{}", mp::repr(got));
    return 0;
}

SCENARIO("pipe-poll-takes-nothing")
{
    auto [reader, writer] = Pipe(false);
    Process child(mp::target<justPoll>(reader));
    child.start();
    writer.sendBytes("first");
    writer.sendBytes("second");
    writer.close();
    child.join();
    const std::string first = text(reader.recvBytes());
    lab::print("{} {}", first, text(reader.recvBytes()));
    return 0;
}

SCENARIO("pipe-handed-over-in-the-middle")
{
    auto [reader, writer] = Pipe(false);
    for (int number = 0; number < 4; ++number)
        writer.send(number);
    lab::print("ours {}", reader.recv<int>());
    Process child([reader = reader]() mutable { lab::print("theirs {}", reader.recv<int>()); });
    child.start();
    child.join();
    const int third = reader.recv<int>();
    lab::print("ours {} {}", third, reader.recv<int>());
    return 0;
}

SCENARIO("pipe-descriptor")
{
    const os::FileDescriptor file = os::openFile("/tmp", O_TMPFILE | O_RDWR);
    auto [ours, theirs] = Pipe();
    Process child(mp::target<writeInto>(theirs));
    child.start();
    ours.sendDescriptor(file.get());
    child.join();
    struct stat status = {};
    ::fstat(file.get(), &status);
    lab::print("code={} size={}", shown(child.exitCode()), status.st_size);
    auto [reader, writer] = Pipe(false);
    lab::print("{}", mistake<std::system_error>([&] { writer.sendDescriptor(file.get()); }));
    theirs.sendBytes("no descriptor");
    lab::print("{}", mistake<std::runtime_error>([&] { ours.recvDescriptor(); }));
    return 0;
}

SCENARIO("pipe-subclass")
{
    Doubler doubler;
    doubler.start();
    lab::print("{} {}", doubler.ask(21), doubler.ask(4));
    doubler.stop();
    doubler.join();
    lab::print("code={}", shown(doubler.exitCode()));
    return 0;
}
