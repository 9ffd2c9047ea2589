// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run_observer.h"

#include "cli/failure.h"
#include "cli/pending_file.h"
#include "trace/json_lines.h"

#include <cerrno>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>

namespace cli {
namespace {

int openedForEvents(const std::string& events)
{
    if (events.empty())
        return -1;
    if (events == "-")
        return STDOUT_FILENO;
    // In place, unlike a recording: whoever follows the file sees the lines as they come.
    const int file = ::open(events.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (file < 0)
        throw Failure(Status::Usage, cannotWrite(events, std::generic_category().message(errno)));
    return file;
}

std::unique_ptr<trace::RecordingWriter> openedRecording(const OutputPlan& plan)
{
    if (!plan.recording)
        return nullptr;
    std::error_code missing;
    if (std::filesystem::is_directory(*plan.recording, missing))
        throw Failure(Status::Usage, cannotWrite(*plan.recording, "it is a directory"));
    try {
        return std::make_unique<trace::RecordingWriter>(*plan.recording);
    } catch (const std::system_error& error) {
        throw Failure(Status::Usage, cannotWrite(*plan.recording, error.code().message()));
    }
}

} // namespace

RunObserver::RunObserver(OutputPlan plan, std::vector<model::Claim> claims)
    : m_plan(std::move(plan)),
      m_claims(std::move(claims)),
      m_recording(openedRecording(m_plan)),
      m_eventsDescriptor(openedForEvents(m_plan.events))
{
}

RunObserver::~RunObserver()
{
    if (m_eventsDescriptor > STDERR_FILENO)
        ::close(m_eventsDescriptor);
}

void RunObserver::see(trace::Record record, std::span<const std::byte> frame)
{
    if (m_eventsDescriptor >= 0)
        m_output.add(m_eventsDescriptor, trace::toJsonLine(record) + '\n');
    record.at.t = m_clock.see(record);
    m_world.apply(record);
    m_claims.see(record, m_world);
    if (m_plan.needsHistory)
        m_history.append(frame);
    if (m_recording)
        m_recording->append(frame);
    narrate(record);
    if (const auto* output = std::get_if<trace::OutputWritten>(&record.event))
        print(*output);
}

void RunObserver::print(const trace::OutputWritten& output)
{
    if (m_plan.isQuiet)
        return;
    const bool toError = output.stream == "stderr" || m_plan.keepsOutputForItself();
    m_output.add(toError ? STDERR_FILENO : STDOUT_FILENO, output.text);
}

void RunObserver::narrate(const trace::Record& record)
{
    if (m_plan.narratedIn.empty())
        return;
    if (const auto line = m_narrator.linesOf(record, m_world))
        m_output.add(STDOUT_FILENO, line->in(m_plan.narratedIn));
}

bool RunObserver::caughtUp()
{
    return m_output.flush();
}

bool RunObserver::usesStandardOutput() const
{
    return m_plan.keepsOutputForItself() || !m_plan.isQuiet;
}

void RunObserver::finish()
{
    m_claims.runEnded(m_world);
    if (m_recording)
        m_recording->finish();
}

} // namespace cli
