// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/control_input.h"
#include "runner/feed.h"
#include "runner/lifeline.h"
#include "runner/limits.h"
#include "runner/output_pipe.h"
#include "runner/sampler.h"
#include "runner/signals.h"

namespace runner {

/// One run from run.begin to run.end: starts the lesson, watches it, obeys the client, ends it.
///
/// It ends when the main process has ended, when a limit is exceeded, when the client says stop or
/// is gone. Then every process of the run that still lives is killed and reaped, and only when none
/// is left comes run.end.
class Run
{
public:
    explicit Run(Options options);

    /// Returns when nothing of the run is left and the client has read the stream, or is gone.
    void execute();

private:
    using Clock = std::chrono::steady_clock;

    void begin();
    void watchEverything();
    void step();
    void takeSignals();
    void takeControls();
    void obey(const ControlLine& line);
    void pause();
    void notePause();
    void resume();
    void setStepping(bool isStepping);
    void holdLimits(); ///< nobody is ended for the time in which the user thinks
    void keepWatch();
    void end(std::string outcome);
    void endFromOutside(const std::string& why);
    void finish();
    void passOn();
    void flushStream();
    void readOutputs(bool shouldRead);
    void clientIsGone();
    std::optional<std::chrono::nanoseconds> patience();

    Options m_options;
    trace::Segment m_segment;
    trace::Reader m_reader;
    Journal m_journal;
    EventLoop m_loop;
    Signals m_signals;
    Family m_family;
    Sampler m_sampler;
    ControlInput m_control;
    StreamPipe m_stream;
    Feed m_feed;
    OutputPipe m_output;
    OutputPipe m_errors;
    Lifeline m_lifeline;
    Limits m_limits;

    std::string m_outcome; ///< empty while the run is on
    bool m_isOver = false; ///< nothing is left, and run.end is in the stream
    bool m_isClientGone = false;
    bool m_isStreamWatched = false;
    bool m_areOutputsWatched = false;
    std::optional<Clock::time_point> m_pauseNotedAt; ///< asked for, but not yet in the stream
    Clock::time_point m_lastActivity;
};

} // namespace runner
