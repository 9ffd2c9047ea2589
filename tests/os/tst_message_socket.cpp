// SPDX-License-Identifier: GPL-3.0-or-later
#include "os/message_socket.h"
#include "os/pipe.h"
#include "tests/support/test_main.h"

#include <fcntl.h>
#include <system_error>

using os::MessageSockets;

class MessageSocketTest : public QObject
{
    Q_OBJECT

private slots:
    void messagesKeepTheirBoundaries();
    void descriptorsArriveInOrderAsCopies();
    void asManyDescriptorsAsTheKernelAllowsArrive();
    void moreThanThatAreRefused();
    void theOtherSidesEndIsSeenByBoth();
    void shuttingDownEndsItForEveryCopy();
    void whatNobodyReceivedIsNotLeftOpen();
};

namespace {

std::span<const std::byte> bytesOf(std::string_view text)
{
    return std::as_bytes(std::span(text));
}

QString textOf(const std::optional<os::Message>& message)
{
    if (!message)
        return "the end";
    return QString::fromUtf8(reinterpret_cast<const char*>(message->bytes.data()),
                             static_cast<qsizetype>(message->bytes.size()));
}

} // namespace

void MessageSocketTest::messagesKeepTheirBoundaries()
{
    const MessageSockets sockets = os::makeMessageSockets();
    for (const char* text : {"one", "a longer one", "x"})
        QVERIFY(os::sendMessage(sockets.first.get(), bytesOf(text)));
    QCOMPARE(textOf(os::receiveMessage(sockets.second.get(), 100)), "one");
    QCOMPARE(textOf(os::receiveMessage(sockets.second.get(), 100)), "a longer one");
    QCOMPARE(textOf(os::receiveMessage(sockets.second.get(), 100)), "x");
}

void MessageSocketTest::descriptorsArriveInOrderAsCopies()
{
    const MessageSockets sockets = os::makeMessageSockets();
    os::Pipe left = os::makePipe();
    os::Pipe right = os::makePipe();
    const std::array sent{right.writer.get(), left.writer.get()};
    QVERIFY(os::sendMessage(sockets.first.get(), bytesOf("two"), sent));
    left.writer.close();
    right.writer.close();
    const auto message = os::receiveMessage(sockets.second.get(), 100);
    QCOMPARE(textOf(message), "two");
    QCOMPARE(message->descriptors.size(), 2u);
    for (const os::FileDescriptor& arrived : message->descriptors)
        QCOMPARE(::fcntl(arrived.get(), F_GETFD), FD_CLOEXEC);
    os::writeAll(message->descriptors[0].get(), bytesOf("r"));
    os::writeAll(message->descriptors[1].get(), bytesOf("l"));
    std::array<std::byte, 1> letter{};
    QVERIFY(os::readAll(right.reader.get(), letter));
    QCOMPARE(letter[0], std::byte{'r'});
    QVERIFY(os::readAll(left.reader.get(), letter));
    QCOMPARE(letter[0], std::byte{'l'});
}

void MessageSocketTest::asManyDescriptorsAsTheKernelAllowsArrive()
{
    const MessageSockets sockets = os::makeMessageSockets();
    const std::vector<int> sent(os::mostDescriptors, sockets.first.get());
    QVERIFY(os::sendMessage(sockets.first.get(), bytesOf("many"), sent));
    const auto message = os::receiveMessage(sockets.second.get(), 100);
    QVERIFY(message);
    QCOMPARE(message->descriptors.size(), os::mostDescriptors);
}

void MessageSocketTest::moreThanThatAreRefused()
{
    const MessageSockets sockets = os::makeMessageSockets();
    const std::vector<int> sent(os::mostDescriptors + 1, sockets.first.get());
    try {
        static_cast<void>(os::sendMessage(sockets.first.get(), bytesOf("too many"), sent));
        QFAIL("they were sent");
    } catch (const std::system_error& error) {
        QVERIFY2(QString(error.what()).contains("253"), error.what());
    }
}

void MessageSocketTest::theOtherSidesEndIsSeenByBoth()
{
    MessageSockets sockets = os::makeMessageSockets();
    QVERIFY(os::sendMessage(sockets.second.get(), bytesOf("last")));
    sockets.second.close();
    QCOMPARE(textOf(os::receiveMessage(sockets.first.get(), 100)), "last");
    QCOMPARE(textOf(os::receiveMessage(sockets.first.get(), 100)), "the end");
    QVERIFY(!os::sendMessage(sockets.first.get(), bytesOf("to nobody")));
}

void MessageSocketTest::shuttingDownEndsItForEveryCopy()
{
    const MessageSockets sockets = os::makeMessageSockets();
    const os::FileDescriptor copy(::fcntl(sockets.first.get(), F_DUPFD_CLOEXEC, 0));
    os::shutDownSending(sockets.first.get());
    QCOMPARE(textOf(os::receiveMessage(sockets.second.get(), 100)), "the end");
    QVERIFY(!os::sendMessage(copy.get(), bytesOf("too late")));
}

void MessageSocketTest::whatNobodyReceivedIsNotLeftOpen()
{
    os::Pipe pipe = os::makePipe();
    {
        const MessageSockets sockets = os::makeMessageSockets();
        const std::array sent{pipe.writer.get()};
        QVERIFY(os::sendMessage(sockets.first.get(), bytesOf("unread"), sent));
    }
    pipe.writer.close();
    std::array<std::byte, 1> letter{};
    QVERIFY(!os::readAll(pipe.reader.get(), letter)); // the end, not a wait
}

LAB_TEST_MAIN(MessageSocketTest)
#include "tst_message_socket.moc"
