// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/predictions/question_card.h"

#include "gui/language/language.h"
#include "gui/panels/predictions/answer_line.h"
#include "gui/panels/predictions/wrapped_choice.h"

#include <QButtonGroup>
#include <QEvent>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr int numberWidth = 110;
constexpr int indent = 4;

} // namespace

QuestionCard::QuestionCard(const lessons::Prediction& prediction, QWidget* parent)
    : QWidget(parent),
      m_prediction(prediction),
      m_question(new QLabel(this)),
      m_verdict(new AnswerLine(this))
{
    setObjectName(QStringLiteral("question-") + qstring(prediction.id));
    m_question->setObjectName(QStringLiteral("question"));
    m_question->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_question);
    auto* answers = new QVBoxLayout;
    answers->setContentsMargins(indent, 0, 0, 0);
    answers->setSpacing(4);
    layout->addLayout(answers);
    if (prediction.choices.empty())
        addNumber();
    else
        addChoices();
    for (WrappedChoice* choice : m_choices)
        answers->addWidget(choice);
    if (m_number)
        answers->addWidget(m_number);
    answers->addWidget(m_verdict);
    retranslate();
}

void QuestionCard::addChoices()
{
    m_group = new QButtonGroup(this);
    for (std::size_t i = 0; i < m_prediction.choices.size(); ++i) {
        auto* choice = new WrappedChoice(this);
        m_group->addButton(choice->button(), static_cast<int>(i));
        m_choices.push_back(choice);
    }
    connect(m_group, &QButtonGroup::idClicked, this, &QuestionCard::guessAnew);
}

void QuestionCard::addNumber()
{
    m_number = new QLineEdit(this);
    m_number->setObjectName(QStringLiteral("guess"));
    m_number->setValidator(new QIntValidator(m_number));
    m_number->setFixedWidth(numberWidth);
    connect(m_number, &QLineEdit::textEdited, this, &QuestionCard::guessAnew);
}

void QuestionCard::guessAnew()
{
    takeAnswerAway(); // it was seen: a new guess counts for the next run
    Q_EMIT guessed();
}

std::optional<long> QuestionCard::guess() const
{
    bool isNumber = true;
    const int said = m_number ? m_number->text().toInt(&isNumber) : m_group->checkedId();
    if (!isNumber || (m_group && said < 0))
        return {};
    return said;
}

std::optional<bool> QuestionCard::isRight() const
{
    if (!m_answer || !isGuessed())
        return {};
    return guess() == m_answer;
}

void QuestionCard::setKnobs(const std::map<std::string, std::string>& knobs)
{
    m_knobs = knobs;
    retranslate();
}

void QuestionCard::setOpen(bool isOpen)
{
    for (WrappedChoice* choice : m_choices)
        choice->setEnabled(isOpen);
    if (m_number)
        m_number->setEnabled(isOpen);
}

void QuestionCard::showAnswer(std::optional<long> answer)
{
    m_hasTold = true;
    m_answer = answer;
    showVerdict();
}

void QuestionCard::takeAnswerAway()
{
    m_hasTold = false;
    m_answer.reset();
    showVerdict();
}

void QuestionCard::setAnswerShown(bool isShown)
{
    m_isAnswerShown = isShown;
    showVerdict();
}

QString QuestionCard::inWords(long answer) const
{
    const auto choice = static_cast<std::size_t>(answer);
    if (choice < m_prediction.choices.size())
        return said(model::filledIn(m_prediction.choices[choice], m_knobs));
    return QString::number(answer);
}

void QuestionCard::showVerdict()
{
    m_verdict->setVisible(m_hasTold && m_isAnswerShown);
    if (!m_answer)
        m_verdict->show({}, tr("This run does not tell."));
    else if (!isGuessed())
        m_verdict->show({}, tr("In this run: %1").arg(inWords(*m_answer)));
    else if (isRight() == true)
        m_verdict->show(model::Truth::Holds, tr("Right: %1").arg(inWords(*m_answer)));
    else
        m_verdict->show(model::Truth::Fails, tr("In this run: %1").arg(inWords(*m_answer)));
}

void QuestionCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void QuestionCard::retranslate()
{
    const QString question = said(model::filledIn(m_prediction.question, m_knobs));
    m_question->setText(question);
    for (std::size_t i = 0; i < m_choices.size(); ++i)
        m_choices[i]->setText(inWords(static_cast<long>(i)));
    if (m_number) {
        m_number->setAccessibleName(question);
        m_number->setPlaceholderText(tr("a number"));
    }
    showVerdict();
}

} // namespace gui
