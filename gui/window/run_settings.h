// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/look/overflow_row.h"
#include "lessons/catalogue/lesson.h"
#include "model/world.h"

class QComboBox;
class QLabel;
class QSpinBox;

namespace gui {

class KnobEditor;

/// What the next run of a lesson is started with: its knobs, the start method and the seed, on one
/// line; behind a button what finds no room there.
class RunSettings : public OverflowRow
{
    Q_OBJECT

public:
    explicit RunSettings(QWidget* parent = nullptr);

    /// Its knobs, at their defaults. The start method stays as chosen where the lesson allows it.
    void setLesson(const lessons::Lesson& lesson);
    /// As this run was started, so that the next one is started like it.
    void takeFrom(const model::RunNow& run);

    std::map<std::string, std::string> knobs() const;
    std::string method() const; ///< "fork", "spawn" or "forkserver"
    std::uint64_t seed() const;

signals:
    void knobsChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* labelled(QLabel* label, QWidget* control);
    void retranslate();

    QLabel* m_methodLabel;
    QComboBox* m_method;
    QWidget* m_methodField;
    QLabel* m_seedLabel;
    QSpinBox* m_seed;
    QWidget* m_seedField;
    std::vector<KnobEditor*> m_knobs;
};

} // namespace gui
