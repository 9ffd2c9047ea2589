// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trace/ring.h"

#include <string>

namespace trace {

/// What a segment is made with.
struct SegmentOptions {
    std::uint64_t seed = 0;
    double speed = 1.0;
    std::uint32_t ringCount = defaultRingCount;
    std::uint32_t ringBytes = defaultRingBytes; ///< a power of two; memory is taken as it is used
};

/// The shared memory of one run, made by the runner before it starts the lesson. Time zero of the
/// run is the moment of its construction. Its two descriptors stay open across exec on purpose:
/// that is how the processes of the run come by them.
class Segment
{
public:
    /// Throws std::system_error if there is no memory or no descriptor left.
    explicit Segment(const SegmentOptions& options = {});
    ~Segment();
    Segment(const Segment&) = delete;
    Segment& operator=(const Segment&) = delete;

    const SegmentView& view() const { return m_view; }
    ControlPage& control() { return *m_view.control; }

    /// The value of PROCESSLAB_TRACE for the processes of the run.
    std::string environmentValue() const;
    /// The eventfd that a writer writes when the reader sleeps.
    int wakeDescriptor() const { return m_wakeDescriptor; }
    /// Time since run.begin.
    std::chrono::nanoseconds now() const;

    void setPaused(bool isPaused);
    void setStepping(bool isStepping);
    /// To the thread of that process that waits with this ask. False, and nothing happens, if none
    /// does any more.
    [[nodiscard]] bool giveTurn(pid_t pid, std::uint32_t ask);
    void setSpeed(double speed); ///< 2 halves every sleep; at least 0.001

private:
    int m_descriptor = -1;
    int m_wakeDescriptor = -1;
    std::size_t m_size = 0;
    std::uint32_t m_ringCount = 0; ///< the control page's may be written over
    SegmentView m_view;
};

} // namespace trace
