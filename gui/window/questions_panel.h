// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/panel.h"
#include "lessons/catalogue/lesson.h"

class QStackedWidget;

namespace gui {

class ClaimList;
class HeaderTabs;
class PanelHeader;
class PredictionForm;

/// What the lesson says must be true, and what it lets the learner predict: two tabs over one page.
class QuestionsPanel : public Panel
{
    Q_OBJECT

public:
    enum class Page { Claims, Predictions };

    explicit QuestionsPanel(QWidget* parent = nullptr);
    void placeControls(PanelHeader& header); ///< the tabs, and beside them how the page stands
    /// As the questions stand before any run.
    void showLesson(const lessons::Lesson& lesson, const std::map<std::string, std::string>& knobs);
    void showMoment(const Moment& moment) override;
    void setAnswersShown(bool areShown); ///< true at first
    bool areAnswersShown() const;

signals:
    void picked(model::Time t); ///< show the event that decided a claim

protected:
    void changeEvent(QEvent* event) override;

private:
    void showRemark();
    void retranslate();

    HeaderTabs* m_tabs;
    QStackedWidget* m_pages;
    ClaimList* m_claims;
    PredictionForm* m_predictions;
    PanelHeader* m_header = nullptr;
};

} // namespace gui
