// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/predictions/prediction_form.h"

#include "gui/panels/predictions/question_card.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

namespace {

constexpr int betweenQuestions = 14;

}

PredictionForm::PredictionForm(QWidget* parent)
    : Panel(parent), m_room(new QScrollArea(this)), m_invitation(new QLabel(this))
{
    setObjectName(QStringLiteral("predictions"));
    auto* inside = new QWidget(m_room);
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(8, 2, 8, 6);
    m_column->setSpacing(betweenQuestions);
    m_invitation->setProperty("role", "dim");
    m_invitation->setWordWrap(true);
    m_column->addWidget(m_invitation);
    m_column->addStretch(1);
    m_room->setWidget(inside);
    m_room->setWidgetResizable(true);
    m_room->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_room->setFocusPolicy(Qt::NoFocus); // its questions have it
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 8);
    layout->addWidget(m_room);
    retranslate();
}

void PredictionForm::setLesson(const lessons::Lesson& lesson,
                               const std::map<std::string, std::string>& knobs)
{
    if (m_lesson != &lesson)
        ask(lesson);
    for (QuestionCard* card : m_cards) {
        card->setKnobs(knobs);
        card->setOpen(true);
        card->takeAnswerAway();
    }
    m_hasTold = false;
    Q_EMIT summaryChanged();
}

void PredictionForm::ask(const lessons::Lesson& lesson)
{
    m_lesson = &lesson;
    for (QuestionCard* card : m_cards)
        delete card;
    m_cards.clear();
    for (const lessons::Prediction& prediction : lesson.predictions) {
        auto* card = new QuestionCard(prediction, m_room->widget());
        card->setAnswerShown(m_areAnswersShown);
        connect(card, &QuestionCard::guessed, this, &PredictionForm::summaryChanged);
        m_column->insertWidget(m_column->count() - 1, card);
        m_cards.push_back(card);
    }
}

void PredictionForm::showMoment(const Moment& moment)
{
    const model::RunNow& run = moment.history.now().run;
    if (!m_lesson || run.lesson != m_lesson->id)
        return;
    if (std::exchange(m_run, moment.run) != moment.run)
        setLesson(*m_lesson, run.knobs);
    for (QuestionCard* card : m_cards)
        card->setOpen(run.hasEnded);
    if (run.hasEnded && !m_hasTold)
        answer(moment.history);
}

void PredictionForm::answer(const model::History& history)
{
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->showAnswer(m_lesson->predictions[i].answer(history));
    m_hasTold = true;
    Q_EMIT summaryChanged();
}

void PredictionForm::setAnswersShown(bool areShown)
{
    m_areAnswersShown = areShown;
    for (QuestionCard* card : m_cards)
        card->setAnswerShown(areShown);
    Q_EMIT summaryChanged();
}

QStringList PredictionForm::summary() const
{
    const auto guesses = std::ranges::count_if(m_cards, &QuestionCard::isGuessed);
    if (guesses == 0)
        return {};
    const auto verdict = [this](bool isRight) {
        return std::ranges::count_if(
            m_cards, [=](const QuestionCard* card) { return card->isRight() == isRight; });
    };
    const auto right = verdict(true);
    const auto told = right + verdict(false);
    if (told == 0 || !m_areAnswersShown)
        return {tr("%1 of %2 predicted").arg(guesses).arg(m_cards.size()),
                QStringLiteral("%1/%2").arg(guesses).arg(m_cards.size())};
    return {tr("%1 of %2 right").arg(right).arg(told),
            QStringLiteral("%1/%2").arg(right).arg(told)};
}

void PredictionForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Panel::changeEvent(event);
}

void PredictionForm::retranslate()
{
    m_invitation->setText(tr("Say what you expect, then press Run. The run gives the answer."));
    Q_EMIT summaryChanged();
}

} // namespace gui
