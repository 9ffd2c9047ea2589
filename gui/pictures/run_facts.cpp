// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/run_facts.h"

#include "gui/language/language.h"
#include "gui/pictures/caption.h"
#include "model/words/say.h"

namespace gui {

namespace {

/// What a run was started with, in the order in which it is told.
struct Fact {
    QString text;
    bool isOther = false; ///< the two runs differ in it
};

std::vector<Fact> factsOf(const model::RunNow& run, const model::RunNow& other,
                          const lessons::Lesson* lesson)
{
    std::vector<Fact> facts{{qstring(run.method), run.method != other.method}};
    const auto addKnob = [&](const std::string& id, const std::string& value) {
        const auto theirs = other.knobs.find(id);
        const bool isOther = theirs == other.knobs.end() || theirs->second != value;
        facts.push_back({knobText(id, value, lesson), isOther && run.lesson == other.lesson});
    };
    auto unnamed = run.knobs;
    if (lesson) {
        for (const lessons::Knob& knob : lesson->knobs) {
            if (const auto known = unnamed.extract(knob.id))
                addKnob(knob.id, known.mapped());
        }
    }
    for (const auto& [id, value] : unnamed)
        addKnob(id, value);
    facts.push_back({said(model::say("seed {}", "种子 {}", run.seed)), run.seed != other.seed});
    if (run.speed != 1 || other.speed != 1)
        facts.push_back(
            {said(model::say("speed {}×", "速度 {}×", run.speed)), run.speed != other.speed});
    return facts;
}

} // namespace

QStringList runHeading(const model::RunNow& run, const model::RunNow& other,
                       const lessons::Lesson* lesson)
{
    QStringList others{lesson ? said(lesson->title) : qstring(run.lesson)};
    QStringList shared;
    for (const Fact& fact : factsOf(run, other, lesson))
        (fact.isOther ? others : shared) << fact.text;
    const QString dot = QStringLiteral(" · ");
    QStringList wordings;
    for (qsizetype kept = shared.size(); kept >= 0; --kept)
        wordings << (others + shared.mid(0, kept)).join(dot);
    return wordings;
}

} // namespace gui
