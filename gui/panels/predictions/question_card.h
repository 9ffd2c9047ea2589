// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/catalogue/lesson.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;

namespace gui {

class AnswerLine;
class WrappedChoice;

/// One prediction: the question, what the learner says before the run, and below it what the run
/// said.
class QuestionCard : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionCard(const lessons::Prediction& prediction, QWidget* parent = nullptr);

    /// Filled into the question and its choices.
    void setKnobs(const std::map<std::string, std::string>& knobs);
    void setOpen(bool isOpen); ///< a run that goes on takes no more guesses
    /// What a run that has ended said; nothing: it does not tell.
    void showAnswer(std::optional<long> answer);
    void takeAnswerAway(); ///< until the next run
    void setAnswerShown(bool isShown);

    bool isGuessed() const { return guess().has_value(); }
    /// Nothing without a guess or without an answer.
    std::optional<bool> isRight() const;

signals:
    void guessed();

protected:
    void changeEvent(QEvent* event) override;

private:
    std::optional<long> guess() const;
    void addChoices();
    void addNumber();
    void guessAnew();
    QString inWords(long answer) const;
    void retranslate();
    void showVerdict();

    lessons::Prediction m_prediction;
    std::map<std::string, std::string> m_knobs;
    QLabel* m_question;
    QButtonGroup* m_group = nullptr; ///< of the choices
    std::vector<WrappedChoice*> m_choices;
    QLineEdit* m_number = nullptr; ///< where there are none
    AnswerLine* m_verdict;
    bool m_hasTold = false;
    bool m_isAnswerShown = true;
    std::optional<long> m_answer;
};

} // namespace gui
