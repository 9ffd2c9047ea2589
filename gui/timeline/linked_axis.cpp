// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timeline/linked_axis.h"

#include "gui/timeline/timeline_view.h"

namespace gui {

LinkedAxis::LinkedAxis(TimelineView& leader, TimelineView& follower, QObject* parent)
    : QObject(parent), m_leader(leader), m_follower(follower)
{
    follower.setLeader(&leader);
    connect(&leader, &TimelineView::arranged, this, &LinkedAxis::agree);
    connect(&follower, &TimelineView::arranged, this, &LinkedAxis::agree);
    agree();
}

LinkedAxis::~LinkedAxis()
{
    m_leader.disconnect(this);
    m_follower.disconnect(this);
    m_follower.setLeader(nullptr);
    m_leader.setCompanion({});
    m_follower.setCompanion({});
}

void LinkedAxis::agree()
{
    if (std::exchange(m_agrees, true))
        return;
    m_leader.setCompanion(m_follower.needs());
    m_follower.setCompanion(m_leader.needs());
    m_follower.setLeader(&m_leader); // and takes over what is on show there now
    m_agrees = false;
}

} // namespace gui
