// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/centre.h"

#include "gui/compare/compared_timelines.h"
#include "gui/stage/stage_panel.h"
#include "gui/stage/stage_view.h"
#include "gui/window/timeline_card.h"

#include <QFrame>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>
#include <utility>

namespace gui {

namespace {

constexpr int gap = 12;
constexpr int leastStage = 150; ///< lower, it says less than two timelines that need its room

} // namespace

/// As high as it is told, and lower where there is no room: a window that is made smaller must not
/// stop at what the stage wanted in the large one.
class Centre::Card : public QFrame
{
public:
    Card(QWidget* content, QWidget* parent) : QFrame(parent)
    {
        setObjectName(QStringLiteral("card"));
        auto* inside = new QVBoxLayout(this);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->addWidget(content);
    }

    void setWantedHeight(int height)
    {
        if (std::exchange(m_wanted, height) == height)
            return;
        setMaximumHeight(height);
        updateGeometry();
    }

    QSize sizeHint() const override
    {
        const QSize usual = QFrame::sizeHint();
        return m_wanted ? QSize(usual.width(), *m_wanted) : usual;
    }
    QSize minimumSizeHint() const override
    {
        const QSize usual = QFrame::minimumSizeHint();
        return m_wanted ? QSize(usual.width(), 0) : usual;
    }

private:
    std::optional<int> m_wanted;
};

Centre::Centre(QWidget* parent)
    : Panel(parent), m_stage(new StagePanel(this)), m_timeline(new TimelineCard(this))
{
    m_stageCard = new Card(m_stage, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(m_stageCard);
    layout->addWidget(new Card(m_timeline, this), 1);
    // Before the layout meets both at once, and the window grows for them.
    connect(m_timeline->timelines(), &ComparedTimelines::roomWanted, m_stageCard, &QWidget::hide);
    connect(m_stage->view(), &StageView::resized, this, &Centre::resized);
}

void Centre::showMoment(const Moment& moment)
{
    m_timeline->showMoment(moment);
    const int room = height() - gap;
    const bool isComparing = m_timeline->timelines()->isComparing();
    const int least = isComparing ? 0 : static_cast<int>(room * m_stageShare);
    m_stage->setMostHeight(std::max(least, room - m_timeline->wantedHeight()));
    m_stage->showMoment(moment);
    m_stageCard->setWantedHeight(m_stage->wantedHeight());
    m_stageCard->setVisible(!isComparing || room - m_timeline->wantedHeight() >= leastStage);
}

void Centre::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    Q_EMIT resized();
}

} // namespace gui
