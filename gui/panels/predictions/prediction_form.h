// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/panel.h"
#include "lessons/catalogue/lesson.h"

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace gui {

class QuestionCard;

/// "Predict": the lesson's questions. Who likes answers them before a run; its own events
/// then say who was right.
class PredictionForm : public Panel
{
    Q_OBJECT

public:
    explicit PredictionForm(QWidget* parent = nullptr);
    /// Before any run. Guesses stay as long as the lesson does.
    void setLesson(const lessons::Lesson& lesson, const std::map<std::string, std::string>& knobs);
    void showMoment(const Moment& moment) override;
    void setAnswersShown(bool areShown); ///< true at first
    QStringList summary() const;         ///< "1 of 2 right" and shorter wordings, or nothing

signals:
    void summaryChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void ask(const lessons::Lesson& lesson);
    void answer(const model::History& history);
    void retranslate();

    const lessons::Lesson* m_lesson = nullptr;
    QScrollArea* m_room;
    QLabel* m_invitation;
    QVBoxLayout* m_column;
    std::vector<QuestionCard*> m_cards;
    std::uint64_t m_run = 0; ///< the one that the cards know of
    bool m_hasTold = false;
    bool m_areAnswersShown = true;
};

} // namespace gui
