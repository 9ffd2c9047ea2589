// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace gui {

class TimelineView;

/// Two timelines, one above the other, on one axis: the same moment stands at the same place in
/// both, whichever of them is zoomed, panned or grows. Neither view is owned; the link ends with
/// this object.
class LinkedAxis : public QObject
{
    Q_OBJECT

public:
    LinkedAxis(TimelineView& leader, TimelineView& follower, QObject* parent = nullptr);
    ~LinkedAxis() override;

private:
    void agree();

    TimelineView& m_leader;
    TimelineView& m_follower;
    bool m_agrees = false; ///< on it right now
};

} // namespace gui
