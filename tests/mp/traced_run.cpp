// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/traced_run.h"

#include "os/spawn.h"
#include "tests/mp/scenario_run.h"

#include <csignal>

namespace tests {
namespace {

os::Deadline after(std::chrono::milliseconds time)
{
    return std::chrono::steady_clock::now() + time;
}

pid_t start(const std::string& scenario, const std::vector<std::string>& knobs,
            const trace::Segment& segment, const char* program)
{
    std::vector<std::string> arguments{programPath(program).toStdString(), scenario};
    arguments.insert(arguments.end(), knobs.begin(), knobs.end());
    return os::spawn({.arguments = arguments,
                      .environment = {{"PROCESSLAB_TRACE", segment.environmentValue()},
                                      {"PROCESSLAB_PROCESS_LIMIT", processLimit}}});
}

} // namespace

TracedRun::TracedRun(const std::string& scenario, const std::vector<std::string>& knobs,
                     const trace::SegmentOptions& options, const char* program)
    : m_segment(options), m_reader(m_segment), m_main(start(scenario, knobs, m_segment, program))
{
}

TracedRun::~TracedRun()
{
    if (m_isFinished)
        return;
    m_main.sendSignal(SIGKILL);
    finish();
}

bool TracedRun::readFor(std::chrono::milliseconds time)
{
    const os::Deadline end = after(time);
    while (!m_main.waitUntilEnded(std::min(end, after(std::chrono::milliseconds(1))))) {
        m_reader.drain([this](auto frame) { m_records.push_back(trace::decode(frame)); });
        if (std::chrono::steady_clock::now() >= *end)
            return false;
    }
    return true;
}

int TracedRun::finish()
{
    constexpr std::chrono::seconds patience(30);
    if (!readFor(patience))
        m_main.sendSignal(SIGKILL);
    static_cast<void>(m_main.waitUntilEnded({}));
    m_reader.flush([this](auto frame) { m_records.push_back(trace::decode(frame)); });
    m_isFinished = true;
    return m_main.reap()->code;
}

QStringList TracedRun::kindsOf(pid_t pid) const
{
    QStringList kinds;
    for (const trace::Record& record : m_records) {
        if (record.at.pid == pid && !std::holds_alternative<trace::LineReached>(record.event))
            kinds += std::visit(
                [](const auto& event) {
                    return QString::fromUtf8(event.kind.data(), qsizetype(event.kind.size()));
                },
                record.event);
    }
    return kinds;
}

QStringList TracedRun::printedBy(pid_t pid) const
{
    QByteArray text;
    for (const auto& written : all<trace::OutputWritten>(*this)) {
        if (written.at.pid == pid)
            text += QByteArray::fromStdString(written.event.text);
    }
    return lines(text);
}

} // namespace tests
