// SPDX-License-Identifier: GPL-3.0-or-later
#include "os/error.h"
#include "os/mapping.h"
#include "os/pipe.h"
#include "tests/support/test_main.h"

#include <array>
#include <fcntl.h>

using os::FileDescriptor;

class DescriptorsTest : public QObject
{
    Q_OBJECT

private slots:
    void aDescriptorIsClosedOnceByItsLastOwner();
    void descriptorsAreNotInheritedAcrossExec();
    void aPipeDeliversAllBytesAndThenItsEnd();
    void aFullPipeRefusesWhenItDoesNotBlock();
    void aFailureNamesTheCallAndThePath();
    void aMappingOfAMemfdIsSharedAndZeroed();
};

namespace {

bool isOpen(int descriptor)
{
    return ::fcntl(descriptor, F_GETFD) != -1;
}

/// What the std::system_error says, with its number.
template <class Act>
std::pair<int, QString> failure(const Act& act)
{
    try {
        act();
    } catch (const std::system_error& error) {
        return {error.code().value(), QString(error.what())};
    }
    return {0, "nothing"};
}

} // namespace

void DescriptorsTest::aDescriptorIsClosedOnceByItsLastOwner()
{
    FileDescriptor first = os::openFile("/dev/null", O_RDONLY);
    const int number = first.get();
    FileDescriptor second = std::move(first);
    QVERIFY(!first.isOpen()); // NOLINT(bugprone-use-after-move): that is what is tested
    QVERIFY(isOpen(number));
    second = FileDescriptor();
    QVERIFY(!isOpen(number));
    second.close();
}

void DescriptorsTest::descriptorsAreNotInheritedAcrossExec()
{
    const os::Pipe pipe = os::makePipe();
    const FileDescriptor file = os::openFile("/dev/null", O_RDONLY);
    const FileDescriptor event = os::makeEventfd();
    const FileDescriptor memory = os::makeMemfd("test", 1);
    for (const int descriptor :
         {pipe.reader.get(), pipe.writer.get(), file.get(), event.get(), memory.get()})
        QVERIFY(::fcntl(descriptor, F_GETFD) & FD_CLOEXEC);
}

void DescriptorsTest::aPipeDeliversAllBytesAndThenItsEnd()
{
    os::Pipe pipe = os::makePipe();
    os::writeAll(pipe.writer.get(), std::array{std::byte{1}, std::byte{2}, std::byte{3}});
    std::array<std::byte, 2> two{};
    QVERIFY(os::readAll(pipe.reader.get(), two));
    QCOMPARE(two[1], std::byte{2});
    pipe.writer.close();
    QVERIFY(!os::readAll(pipe.reader.get(), two)); // the end comes in the middle
}

void DescriptorsTest::aFullPipeRefusesWhenItDoesNotBlock()
{
    const os::Pipe pipe = os::makePipe();
    os::setNonBlocking(pipe.writer.get());
    const std::vector<std::byte> more(100'000);
    QCOMPARE(failure([&] { os::writeAll(pipe.writer.get(), more); }).first, EAGAIN);
}

void DescriptorsTest::aFailureNamesTheCallAndThePath()
{
    const auto [number, text] = failure([] { os::openFile("/no/such/file", O_RDONLY); });
    QCOMPARE(number, ENOENT);
    QCOMPARE(text, QString("open /no/such/file: No such file or directory"));
    QCOMPARE(failure([] { os::writeAll(-1, std::array{std::byte{1}}); }).second,
             QString("write: Bad file descriptor"));
}

void DescriptorsTest::aMappingOfAMemfdIsSharedAndZeroed()
{
    const FileDescriptor memory = os::makeMemfd("test", 4096);
    const os::Mapping first = os::Mapping::ofFile(memory.get(), 4096);
    const os::Mapping second = os::Mapping::ofFile(memory.get(), 4096);
    auto* const seen = static_cast<const char*>(second.data());
    QCOMPARE(seen[17], '\0');
    static_cast<char*>(first.data())[17] = 'x';
    QCOMPARE(seen[17], 'x');
}

LAB_TEST_MAIN(DescriptorsTest)
#include "tst_descriptors.moc"
