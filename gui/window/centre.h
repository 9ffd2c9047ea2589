// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/panel.h"

namespace gui {

class NowPanel;
class TimelineCard;

/// The middle of the window, two views of one moment: what is (above, as high as it needs, up to
/// about half) and what was.
class Centre : public Panel
{
    Q_OBJECT

public:
    explicit Centre(QWidget* parent = nullptr);
    void showMoment(const Moment& moment) override;
    TimelineCard* timeline() const { return m_timeline; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void share();

    QWidget* m_nowCard;
    NowPanel* m_now;
    TimelineCard* m_timeline;
};

} // namespace gui
