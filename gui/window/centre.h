// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/panel.h"

namespace gui {

class StagePanel;
class TimelineCard;

/// The middle of the window, two views of one moment: what is (above, as high as it needs while the
/// timeline below can show its lanes) and what was.
class Centre : public Panel
{
    Q_OBJECT

public:
    static constexpr double usualStageShare = 0.47;

    explicit Centre(QWidget* parent = nullptr);
    void showMoment(const Moment& moment) override;
    TimelineCard* timeline() const { return m_timeline; }
    /// Of the height, what the stage gets if it wants that much. The usual one at first.
    void setStageShare(double share) { m_stageShare = share; }
    StagePanel* stage() const { return m_stage; }

signals:
    void resized(); ///< it wants a moment to show, since the two views share its height

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Card;

    double m_stageShare = usualStageShare;
    Card* m_stageCard;
    StagePanel* m_stage;
    TimelineCard* m_timeline;
};

} // namespace gui
