// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/live_run.h"
#include "cli/output_buffer.h"
#include "model/claim.h"
#include "model/history.h"
#include "model/narration/narration.h"
#include "trace/recording.h"

#include <filesystem>

namespace cli {

/// Where the events and the lesson's own output of a run go.
struct OutputPlan {
    std::string events; ///< a file, "-" for standard output, or empty
    std::optional<std::filesystem::path> recording;
    bool isQuiet = false;      ///< drop the lesson's own output
    bool needsHistory = false; ///< keep every event for an export
    std::string narratedIn{};  ///< the language in which the run is told; empty: it is not

    /// With events or sentences on standard output, everything else goes to standard error.
    bool keepsOutputForItself() const { return events == "-" || !narratedIn.empty(); }
};

/// Sees a run: folds its state, checks its claims, and writes out what the plan asks for while the
/// run goes on.
class RunObserver : public Onlooker
{
public:
    /// Throws Failure if a file of the plan cannot be written.
    RunObserver(OutputPlan plan, std::vector<model::Claim> claims);
    ~RunObserver() override;

    void see(trace::Record record, std::span<const std::byte> frame) override;
    bool caughtUp() override;
    bool usesStandardOutput() const override;
    /// To be called after the last event: the recording gets its name, the claims their verdicts.
    void finish();

    const model::World& world() const { return m_world; }
    const model::History& history() const { return m_history; }
    const model::ClaimBook& claims() const { return m_claims; }

private:
    void print(const trace::OutputWritten& output);
    void narrate(const trace::Record& record);

    OutputPlan m_plan;
    model::RunClock m_clock;
    model::World m_world;
    model::narration::Narrator m_narrator;
    model::History m_history;
    model::ClaimBook m_claims;
    std::unique_ptr<trace::RecordingWriter> m_recording;
    OutputBuffer m_output;
    int m_eventsDescriptor = -1;
};

} // namespace cli
