// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/claims/rule.h"

#include <vector>

/// Rules about the one program that main starts by subprocess.
namespace lessons {

/// What they have in common: they follow the program from its start to its end.
struct ProgramRule {
    std::vector<trace::Texts> commands{};      ///< that main tried to start
    pid_t program = 0;                         ///< 0: not started
    bool isMains = false;                      ///< main started it
    std::string error{};                       ///< why it could not be started
    std::optional<trace::ProcessExit> ended{}; ///< it is reaped
    std::optional<trace::At> reaped{};

    using Found = std::optional<Finding>;
    Found on(const trace::At& at, const trace::SubprocessStartBegin& event, const World& after);
    Found on(const trace::At& at, const trace::SubprocessStartEnd& event, const World& after);
    Found on(const trace::At& at, const trace::SubprocessFailed& event, const World& after);
    Found on(const trace::At& at, const trace::ProcessExit& event, const World& after);

protected:
    bool isMissing() const { return program == 0 && !error.empty(); }
    Words whyMissing() const;
};

/// Main starts it, and main reaps it, as only a parent can; or it cannot be started.
struct ProgramIsMainsChild : ProgramRule {
    Finding atEnd(const World& last) const;
};

/// The wait for it, be it in call(), wait() or communicate(), ends with a code only after the
/// program was reaped.
struct ReturnsAfterTheProgramsEnd : ProgramRule {
    Words returned{};

    using ProgramRule::on;
    Found on(const trace::At& at, const trace::JoinEnd& event, const World& after);
    Found on(const trace::At& at, const trace::SubprocessCommunicateEnd& event, const World& after);
    Finding atEnd(const World& last) const;

private:
    Found cameBack(const trace::At& at);
};

/// communicate() writes all of its input.
struct AllInputDelivered {
    std::optional<std::uint64_t> wanted{};
    std::optional<std::uint64_t> written{};

    using Found = std::optional<Finding>;
    Found on(const trace::At& at, const trace::SubprocessCommunicateBegin& event,
             const World& after);
    Found on(const trace::At& at, const trace::SubprocessCommunicateEnd& event, const World& after);
    Finding atEnd(const World& last) const;
};

/// What main prints behind these words, line by line, is all that communicate() has read.
struct AllOutputPrinted {
    std::string words;
    std::optional<std::uint64_t> read{};
    std::uint64_t printed = 0;

    using Found = std::optional<Finding>;
    Found on(const trace::At& at, const trace::SubprocessCommunicateEnd& event, const World& after);
    Found on(const trace::At& at, const trace::OutputWritten& event, const World& after);
    Finding atEnd(const World& last) const;
};

/// The code behind these words, which main prints, is the one with which the program ended.
struct PrintsTheProgramsCode : ProgramRule {
    explicit PrintsTheProgramsCode(std::string before) : words(std::move(before)) {}

    std::string words;
    std::optional<std::string> printed{};

    using ProgramRule::on;
    Found on(const trace::At& at, const trace::OutputWritten& event, const World& after);
    Finding atEnd(const World& last) const;
};

} // namespace lessons
