// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/claims/claim_model.h"
#include "gui/panels/panel.h"

class QListView;

namespace gui {

/// "What must be true": the lesson's claims, ticking while the run goes on.
class ClaimList : public Panel
{
    Q_OBJECT

public:
    explicit ClaimList(QWidget* parent = nullptr);
    void showClaims(const std::vector<model::Claim>& claims,
                    const std::map<std::string, std::string>& knobs);
    void showMoment(const Moment& moment) override;
    void setAnswersShown(bool areShown); ///< true at first
    bool areAnswersShown() const { return m_model->areAnswersShown(); }
    QStringList summary() const; ///< "4 of 6 so far", and shorter wordings

signals:
    void summaryChanged();
    void picked(model::Time t); ///< show the event that decided a claim

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void layOutSoon();

    ClaimModel* m_model;
    QListView* m_view;
    bool m_hasEnded = false;
};

} // namespace gui
