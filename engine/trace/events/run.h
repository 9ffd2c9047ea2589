// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trace/events/types.h"

#include <string_view>
#include <tuple>

/// The run as a whole; all by the runner.
namespace trace {

/// First event of every stream. `knobs` are "name=value"; `format` is the version of this
/// vocabulary.
struct RunBegin {
    static constexpr std::string_view kind = "run.begin";
    Text lesson;
    std::uint64_t seed = 0;
    double speed = 0;
    Text method;
    std::uint32_t format = 0;
    Texts knobs;

    static constexpr std::string_view fieldNames = "lesson seed speed method format knobs";
    static constexpr auto fields(auto& self)
    {
        return std::tie(self.lesson, self.seed, self.speed, self.method, self.format, self.knobs);
    }
};

/// The user stopped the clock of the lesson.
struct RunPaused {
    static constexpr std::string_view kind = "run.paused";

    static constexpr std::string_view fieldNames = "";
    static constexpr auto fields(auto&) { return std::tie(); }
};

/// The clock of the lesson goes on.
struct RunResumed {
    static constexpr std::string_view kind = "run.resumed";

    static constexpr std::string_view fieldNames = "";
    static constexpr auto fields(auto&) { return std::tie(); }
};

/// Sleeps are now `speed` times shorter.
struct RunSpeed {
    static constexpr std::string_view kind = "run.speed";
    double speed = 0;

    static constexpr std::string_view fieldNames = "speed";
    static constexpr auto fields(auto& self) { return std::tie(self.speed); }
};

/// A limit was reached and ends the run; `message` is one clear sentence.
struct RunLimit {
    static constexpr std::string_view kind = "run.limit";
    Text limit;
    Text message;

    static constexpr std::string_view fieldNames = "limit message";
    static constexpr auto fields(auto& self) { return std::tie(self.limit, self.message); }
};

/// Not the lesson but somebody outside ends the run now, and every process that still lives is
/// killed; `why` is stopped, timeout or limit. What the lesson would have done is not known.
struct RunEnding {
    static constexpr std::string_view kind = "run.ending";
    Text why;

    static constexpr std::string_view fieldNames = "why";
    static constexpr auto fields(auto& self) { return std::tie(self.why); }
};

/// Last event of a whole stream. `outcome` is completed, failed, stopped, timeout or limit; `code`
/// is the exit code of the main process, if it had one; `dropped` counts events lost.
struct RunEnd {
    static constexpr std::string_view kind = "run.end";
    Text outcome;
    std::optional<std::int32_t> code;
    std::uint64_t dropped = 0;

    static constexpr std::string_view fieldNames = "outcome code dropped";
    static constexpr auto fields(auto& self)
    {
        return std::tie(self.outcome, self.code, self.dropped);
    }
};

} // namespace trace
