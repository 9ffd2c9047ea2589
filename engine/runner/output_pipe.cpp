// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/output_pipe.h"

#include "os/error.h"
#include "os/pipe.h"

#include <array>
#include <unistd.h>

namespace runner {

namespace {

constexpr std::size_t atOnce = 4096;
constexpr int readsAtOnce = 16;

} // namespace

OutputPipe::OutputPipe(std::string stream, const Journal& journal)
    : m_stream(std::move(stream)), m_journal(journal)
{
    os::Pipe pipe = os::makePipe();
    m_reader = std::move(pipe.reader);
    m_writer = std::move(pipe.writer);
    os::setNonBlocking(m_reader.get());
}

bool OutputPipe::read(pid_t mainProcess)
{
    for (int i = 0; i < readsAtOnce; ++i) {
        const Got got = readOnce(mainProcess);
        if (got != Got::Some)
            return got == Got::NothingNow;
    }
    return true;
}

void OutputPipe::finish(pid_t mainProcess)
{
    while (readOnce(mainProcess) == Got::Some) {
    }
    note(m_text.end(), mainProcess);
}

OutputPipe::Got OutputPipe::readOnce(pid_t mainProcess)
{
    std::array<char, atOnce> bytes{};
    const ssize_t count =
        os::uninterrupted([&] { return ::read(m_reader.get(), bytes.data(), bytes.size()); });
    if (count < 0 && errno == EAGAIN)
        return Got::NothingNow;
    os::checked(count, "read of the lesson's output");
    if (count == 0)
        return Got::End;
    note(m_text.take({bytes.data(), static_cast<std::size_t>(count)}), mainProcess);
    return Got::Some;
}

void OutputPipe::note(std::string text, pid_t mainProcess)
{
    if (!text.empty())
        m_journal.note(trace::OutputWritten{.stream = m_stream, .text = std::move(text)},
                       mainProcess);
}

} // namespace runner
