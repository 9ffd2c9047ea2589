// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/questions_panel.h"

#include "gui/look/header_tabs.h"
#include "gui/panels/claims/claim_list.h"
#include "gui/panels/predictions/prediction_form.h"
#include "gui/window/panel_header.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gui {

QuestionsPanel::QuestionsPanel(QWidget* parent)
    : Panel(parent),
      m_tabs(new HeaderTabs(QStringLiteral("questionTabs"), 2, this)),
      m_pages(new QStackedWidget(this)),
      m_claims(new ClaimList(m_pages)),
      m_predictions(new PredictionForm(m_pages))
{
    m_pages->addWidget(m_claims);
    m_pages->addWidget(m_predictions);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int page) {
        m_pages->setCurrentIndex(page);
        showRemark();
    });
    connect(m_claims, &ClaimList::picked, this, &QuestionsPanel::picked);
    connect(m_claims, &ClaimList::summaryChanged, this, &QuestionsPanel::showRemark);
    connect(m_predictions, &PredictionForm::summaryChanged, this, &QuestionsPanel::showRemark);
    retranslate();
}

void QuestionsPanel::placeControls(PanelHeader& header)
{
    m_header = &header;
    header.addLeft(m_tabs);
    showRemark();
}

void QuestionsPanel::showLesson(const lessons::Lesson& lesson,
                                const std::map<std::string, std::string>& knobs)
{
    m_claims->showClaims(lesson.claims, knobs);
    m_predictions->setLesson(lesson, knobs);
}

void QuestionsPanel::showMoment(const Moment& moment)
{
    m_claims->showMoment(moment);
    m_predictions->showMoment(moment);
}

void QuestionsPanel::setAnswersShown(bool areShown)
{
    m_claims->setAnswersShown(areShown);
    m_predictions->setAnswersShown(areShown);
}

bool QuestionsPanel::areAnswersShown() const
{
    return m_claims->areAnswersShown();
}

void QuestionsPanel::showRemark()
{
    const bool isClaims = m_tabs->currentIndex() == static_cast<int>(Page::Claims);
    if (m_header)
        m_header->setRemark(isClaims ? m_claims->summary() : m_predictions->summary());
}

void QuestionsPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Panel::changeEvent(event);
}

void QuestionsPanel::retranslate()
{
    m_tabs->setAccessibleName(tr("What must be true, and what you predict"));
    m_tabs->setTabText(static_cast<int>(Page::Claims), tr("What must be true"));
    m_tabs->setTabText(static_cast<int>(Page::Predictions), tr("Predict"));
    m_tabs->setTabToolTip(static_cast<int>(Page::Predictions),
                          tr("Say what the run will do before you start it"));
}

} // namespace gui
