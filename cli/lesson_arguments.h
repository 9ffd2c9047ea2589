// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/catalogue/lesson.h"
#include "session/session.h"

#include <CLI/CLI.hpp>

namespace cli {

/// The lesson with that id. Throws Failure, with what was probably meant.
const lessons::Lesson& lessonNamed(const lessons::Catalogue& catalogue, const std::string& id);

/// The options that say how a lesson is run, the same for every verb that runs one.
struct LessonArguments {
    std::vector<std::string> settings; ///< KNOB=VALUE
    std::optional<std::uint64_t> seed;
    double speed = 1;
    std::optional<std::string> method;
    std::optional<double> timeout; ///< seconds

    void addTo(CLI::App& command);
    /// Everything that a session needs. Throws Failure when a knob is unknown or out of range.
    session::RunOptions optionsFor(const lessons::Lesson& lesson) const;
};

} // namespace cli
