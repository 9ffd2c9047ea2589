// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/panel.h"

class QLabel;

namespace gui {

class ElidedLabel;
class StageView;

/// The stage with its header, and a sentence where nothing stands on it yet.
class StagePanel : public Panel
{
    Q_OBJECT

public:
    explicit StagePanel(QWidget* parent = nullptr);
    void showMoment(const Moment& moment) override;
    StageView* view() const { return m_view; }
    void setHeaderShown(bool isShown);
    /// How high it may become, its header included, from the next moment on.
    void setMostHeight(int height);
    int wantedHeight() const { return m_wanted; } ///< for the moment that was shown last

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    int headerHeight() const;

    QWidget* m_header;
    QLabel* m_title;
    ElidedLabel* m_when;
    QLabel* m_empty;
    StageView* m_view;
    int m_wanted = 0;
};

} // namespace gui
