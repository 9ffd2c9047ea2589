// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/predictions/prediction.h"
#include "model/claim.h"

#include <filesystem>

namespace lessons {

using model::Words;

/// One thing that a learner can turn before a run.
struct Knob {
    enum class Kind { Integer, Real, Choice, Toggle, Text } kind = Kind::Integer;
    std::string id; ///< "workers"
    Words label;
    std::string byDefault;
    double from = 0;
    double to = 0;
    std::vector<std::string> choices;

    /// One clear sentence if the value cannot be used, nothing if it can.
    std::optional<std::string> objection(const std::string& value) const;
};

/// A lesson as a reader and a window need it; its texts are files that are read when asked for.
struct Lesson {
    std::string id;      ///< "pool-five-tasks"
    std::string chapter; ///< "pool"
    Words title;
    int order = 0; ///< within its chapter
    std::filesystem::path folder;
    /// The one start method that the lesson is about, as "fork"; empty: it runs by any.
    std::string onlyMethod{};
    std::vector<Knob> knobs;
    std::vector<model::Claim> claims;
    std::vector<Prediction> predictions; ///< one to three

    std::string text(const std::string& language) const; ///< Markdown; "en" or "zh_CN"
    std::string pythonListing() const;
    std::string cppListing() const; ///< without the marks of pythonLines()
    /// Which line of the Python listing says what this line of the C++ one says: from the marks
    /// "// py:12" at the ends of the scenario's lines.
    std::map<unsigned, unsigned> pythonLines() const;
    /// Every knob with its default, and `chosen` over it. Throws BadKnob with one clear sentence.
    std::map<std::string, std::string>
    knobValues(const std::map<std::string, std::string>& chosen) const;
    /// The start method of a run: the chosen one, else the lesson's own, else fork. Throws
    /// BadMethod with one clear sentence if the lesson is about another one.
    std::string startMethod(const std::optional<std::string>& chosen) const;
};

struct BadKnob : std::runtime_error {
    using std::runtime_error::runtime_error;
};

struct BadMethod : std::runtime_error {
    using std::runtime_error::runtime_error;
};

struct Chapter {
    std::string id; ///< "pool"
    Words title;
    std::vector<Lesson> lessons;
};

/// All lessons in the order of the book.
class Catalogue
{
public:
    /// Reads the lessons' folders below `data` (default: beside the program or in its source tree,
    /// or PROCESSLAB_DATA). Throws std::runtime_error naming the file that is wrong.
    explicit Catalogue(std::optional<std::filesystem::path> data = {});
    const std::vector<Chapter>& chapters() const { return m_chapters; }
    const Lesson* find(const std::string& id) const;
    /// The ids nearest to a mistyped one, for "did you mean".
    std::vector<std::string> nearest(const std::string& id) const;

private:
    std::vector<Chapter> m_chapters;
};

} // namespace lessons
