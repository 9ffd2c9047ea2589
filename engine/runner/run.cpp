// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/run.h"

#include "os/named_memory.h"
#include "runner/lesson_process.h"

#include <unistd.h>

namespace runner {

namespace {

using namespace std::chrono_literals;

constexpr std::uint32_t vocabularyVersion = 2; ///< since 2 calls tell their timeouts

} // namespace

Run::Run(Options options)
    : m_options(std::move(options)),
      m_segment({.seed = m_options.seed, .speed = m_options.speed}),
      m_reader(m_segment),
      m_journal(m_segment, m_reader),
      m_family(m_loop, m_journal),
      m_sampler(m_family, m_journal),
      m_control(os::FileDescriptor(m_options.control)),
      m_stream(os::FileDescriptor(m_options.stream)),
      m_feed(m_reader, m_family, m_stream),
      m_output("stdout", m_journal),
      m_errors("stderr", m_journal),
      m_limits(m_options)
{
}

void Run::execute()
{
    watchEverything();
    begin();
    while (!m_isOver || (!m_stream.isEmpty() && !m_isClientGone))
        step();
}

void Run::watchEverything()
{
    m_loop.watch(m_signals.descriptor(), EventLoop::Until::Readable, [this] { takeSignals(); });
    m_loop.watch(m_control.descriptor(), EventLoop::Until::Readable, [this] { takeControls(); });
    m_loop.watch(m_reader.wakeDescriptor(), EventLoop::Until::Readable, [] {});
    readOutputs(true);
}

void Run::begin()
{
    m_journal.noteFirst({.lesson = m_options.lesson.front(),
                         .seed = m_options.seed,
                         .speed = m_options.speed,
                         .method = m_options.method,
                         .format = vocabularyVersion,
                         .knobs = {m_options.lesson.begin() + 1, m_options.lesson.end()}});
    if (m_options.isPaused)
        pause();
    setStepping(m_options.isStepping);
    try {
        m_family.setMain(startLesson(m_options, m_segment, m_output, m_errors, m_lifeline));
    } catch (const std::exception& error) {
        m_journal.note(trace::OutputWritten{.stream = "stderr",
                                            .text = std::string("The lesson cannot be started: ") +
                                                    error.what() + '\n'});
        end("failed");
    }
}

void Run::step()
{
    m_loop.wait(patience());
    m_reader.wakeUp();
    const bool isSomethingLeft = m_family.reapOwn();
    if (!m_isOver)
        keepWatch();
    passOn();
    if (!isSomethingLeft && !m_isOver && (m_isClientGone || !m_stream.isFull()))
        finish();
    flushStream();
}

void Run::keepWatch()
{
    if (m_pauseNotedAt && Clock::now() >= *m_pauseNotedAt)
        notePause();
    if (!m_outcome.empty()) {
        m_family.kill();
        return;
    }
    if (const auto& status = m_family.mainStatus()) {
        end(status->code == 0 ? "completed" : "failed");
        return;
    }
    if (const auto limit = m_limits.exceeded(m_family.aliveCount(), m_feed.printedBytes())) {
        m_journal.note(*limit);
        endFromOutside(outcomeOf(*limit));
        return;
    }
    if (Clock::now() >= m_sampler.next() && !m_stream.isFull())
        m_sampler.sample();
}

void Run::end(std::string outcome)
{
    if (!m_outcome.empty())
        return;
    m_outcome = std::move(outcome);
    m_family.kill();
}

void Run::endFromOutside(const std::string& why)
{
    if (m_outcome.empty())
        m_journal.note(trace::RunEnding{why});
    end(why);
}

void Run::finish()
{
    m_isOver = true;
    os::unlinkNamedMemoryOf(os::namedMemoryPrefix(m_options.runId));
    if (m_isClientGone)
        return;
    if (m_outcome.empty())
        m_outcome =
            m_family.mainStatus() && m_family.mainStatus()->code == 0 ? "completed" : "failed";
    m_output.finish(m_family.mainProcess());
    m_errors.finish(m_family.mainProcess());
    m_feed.flush();
    std::optional<std::int32_t> code;
    if (m_family.mainStatus())
        code = m_family.mainStatus()->code;
    const std::uint64_t dropped = m_segment.control().dropped.load() + m_feed.refused();
    m_journal.note(trace::RunEnd{.outcome = m_outcome, .code = code, .dropped = dropped});
    m_feed.flush();
}

void Run::passOn()
{
    if (!m_stream.isFull() && !m_isClientGone && m_feed.drain())
        m_lastActivity = Clock::now();
    readOutputs(!m_stream.isFull());
}

void Run::flushStream()
{
    if (!m_isClientGone && !m_stream.flush())
        clientIsGone();
    const bool shouldWatch = !m_stream.isEmpty() && !m_isClientGone;
    if (shouldWatch && !m_isStreamWatched)
        m_loop.watch(m_stream.descriptor(), EventLoop::Until::Writable, [] {});
    if (!shouldWatch && m_isStreamWatched)
        m_loop.forget(m_stream.descriptor());
    m_isStreamWatched = shouldWatch;
}

void Run::readOutputs(bool shouldRead)
{
    if (shouldRead == m_areOutputsWatched)
        return;
    m_areOutputsWatched = shouldRead;
    for (OutputPipe* const pipe : {&m_output, &m_errors}) {
        if (!shouldRead) {
            m_loop.forget(pipe->descriptor());
            continue;
        }
        m_loop.watch(pipe->descriptor(), EventLoop::Until::Readable, [this, pipe] {
            if (!pipe->read(m_family.mainProcess()))
                m_loop.forget(pipe->descriptor());
        });
    }
}

} // namespace runner
