// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/compare/compared_timelines.h"

#include "gui/language/language.h"
#include "gui/look/announce.h"
#include "gui/look/elided_label.h"
#include "gui/look/focus_ring.h"
#include "gui/look/glyph.h"
#include "gui/look/growth.h"
#include "gui/look/themed.h"
#include "gui/timeline/linked_axis.h"
#include "gui/timeline/timeline_view.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <utility>

namespace gui {

namespace {

constexpr int edge = 14; ///< where the header's title stands, too
constexpr int laneHeight = 26;
constexpr int closeLaneHeight = 24; ///< where two pictures share the room
constexpr int mostLanes = 9;

constexpr double usualPitch = LaneRoom().usualPitch;
constexpr int fewestLanes = 6;  ///< for which there is room left when they grow
constexpr int growthSteps = 10; ///< from one size of type to the double one
constexpr int keptStrips = static_cast<int>(TimelineView::stripsHeight - TimelineView::axisHeight +
                                            TimelineView::edgeBelow);

int lanesOf(const model::History& history)
{
    return static_cast<int>(history.timeline().lanes().size());
}

} // namespace

ComparedTimelines::ComparedTimelines(QWidget* parent)
    : QWidget(parent),
      m_row(new QWidget(this)),
      m_sentence(new ElidedLabel(m_row)),
      m_go(addButton(QStringLiteral("goToDifference"))),
      m_end(addButton(QStringLiteral("endComparison"))),
      m_keptHeading(addHeading(QStringLiteral("keptHeading"))),
      m_kept(new TimelineView(this)),
      m_shownHeading(addHeading(QStringLiteral("shownHeading"))),
      m_shown(new TimelineView(this)),
      m_layout(new QVBoxLayout(this))
{
    m_sentence->setObjectName(QStringLiteral("difference"));
    m_sentence->setProperty("role", "strong");
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_kept->setObjectName(QStringLiteral("keptTimeline"));
    m_kept->setAxisShown(false);
    m_shown->setObjectName(QStringLiteral("timeline"));
    for (TimelineView* view : {m_kept, m_shown})
        new FocusRing(view);
    auto* row = new QHBoxLayout(m_row);
    row->setContentsMargins(edge, 0, 10, 0);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_go);
    row->addWidget(m_end);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_row, m_keptHeading, m_kept, m_shownHeading, m_shown})
        m_layout->addWidget(part);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_row, m_keptHeading, m_kept, m_shownHeading})
        part->hide();
    m_layout->setStretchFactor(m_shown, 1);
    dress();
}

ComparedTimelines::~ComparedTimelines() = default;

QToolButton* ComparedTimelines::addButton(const QString& name)
{
    auto* button = new QToolButton(m_row);
    button->setObjectName(name);
    return button;
}

ElidedLabel* ComparedTimelines::addHeading(const QString& name)
{
    auto* heading = new ElidedLabel(this);
    heading->setObjectName(name);
    heading->setProperty("role", "dim");
    heading->setContentsMargins(edge, 2, edge, 0);
    heading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return heading;
}

void ComparedTimelines::setActions(QAction* goToDifference, QAction* end)
{
    m_go->setDefaultAction(goToDifference);
    m_end->setDefaultAction(end);
    dress();
}

void ComparedTimelines::setHeadings(const QStringList& kept, const QStringList& shown)
{
    m_keptHeading->setWordings(kept);
    m_shownHeading->setWordings(shown);
}

void ComparedTimelines::showComparison(const RunComparison& comparison)
{
    m_row->setVisible(comparison.isOn());
    m_go->setVisible(comparison.isOfTwo());
    showKept(comparison.isOfAnother() ? comparison.kept() : nullptr);
    showMarks(comparison);
    const QString before = m_sentence->text();
    if (comparison.isOfTwo())
        m_sentence->setWordings({said(comparison.sentence()), said(comparison.headline())});
    else if (isComparing())
        m_sentence->setWordings(
            {tr("Press Run: the next run is compared with the one that is kept"),
             tr("Press Run to compare")});
    else
        m_sentence->setWordings({tr("This run is kept. Change a knob, the seed or the lesson and "
                                    "press Run: the next run is drawn below it"),
                                 tr("This run is kept: the next one is drawn below it"),
                                 tr("Kept: run again to compare")});
    if (comparison.isOn() && m_sentence->text() != before)
        announce(m_sentence);
}

void ComparedTimelines::showKept(const RunComparison::History& history)
{
    if (m_history == history)
        return;
    m_link.reset();
    m_kept->setHistory(history.get());
    m_history = history;
    if (isComparing())
        Q_EMIT roomWanted();
    for (QWidget* part : std::initializer_list<QWidget*>{m_keptHeading, m_kept, m_shownHeading})
        part->setVisible(isComparing());
    if (isComparing())
        m_link = std::make_unique<LinkedAxis>(*m_shown, *m_kept);
}

void ComparedTimelines::showMarks(const RunComparison& comparison)
{
    const bool isKnown = comparison.isOfTwo();
    m_kept->setDifference(isKnown ? comparison.markInKept() : std::nullopt);
    m_shown->setDifference(isKnown ? comparison.markInShown() : std::nullopt);
}

void ComparedTimelines::setTheme(const Theme& theme)
{
    m_kept->setTheme(theme);
    m_shown->setTheme(theme);
}

void ComparedTimelines::setScale(double scale)
{
    m_scale = scale;
    grow();
}

int ComparedTimelines::lanesAbove() const
{
    return std::max(1, lanesOf(*m_history));
}

int ComparedTimelines::lanesBelow() const
{
    // As many as above at least: they are about to come.
    return std::max(isComparing() ? lanesAbove() : fewestLanes, m_lanes);
}

void ComparedTimelines::grow()
{
    const double wide = growthIn(width() / m_scale);
    double height = TimelineView::stripsHeight + lanesBelow() * usualPitch;
    if (isComparing())
        height += keptStrips + lanesAbove() * usualPitch;
    const double room = m_shown->height() + (isComparing() ? m_kept->height() : 0);
    const double growth = std::clamp(room / m_scale / height, 1.0, wide);
    // In steps, so that type does not change with every pixel.
    const double scale = m_scale * std::floor(growth * growthSteps) / growthSteps;
    if (std::exchange(m_shownScale, scale) == scale)
        return;
    m_kept->setScale(scale);
    m_shown->setScale(scale);
}

int ComparedTimelines::wantedHeight(int lanes) const
{
    const int pitch = isComparing() ? closeLaneHeight : laneHeight;
    const auto height = [this, pitch](double strips, int count) {
        return static_cast<int>(m_scale * (strips + std::clamp(count, 2, mostLanes) * pitch));
    };
    int wanted = height(TimelineView::stripsHeight, lanes);
    if (!m_row->isHidden())
        wanted += m_row->sizeHint().height();
    if (isComparing())
        wanted += height(keptStrips, lanesOf(*m_history)) + m_keptHeading->sizeHint().height() +
                  m_shownHeading->sizeHint().height();
    return wanted;
}

void ComparedTimelines::shareHeight(int lanes)
{
    m_lanes = lanes;
    grow();
    if (!isComparing())
        return;
    const int above = lanesAbove();
    const int below = lanesBelow();
    const int upper = static_cast<int>(m_shownScale * keptStrips);
    const int lower = static_cast<int>(m_shownScale * TimelineView::stripsHeight);
    const int room = m_kept->height() + m_shown->height() - upper - lower;
    const int pitch = std::max(closeLaneHeight, room / (above + below));
    const auto share = [this](TimelineView* view, int stretch) {
        if (m_layout->stretch(m_layout->indexOf(view)) != stretch) // it would lay out anew
            m_layout->setStretchFactor(view, stretch);
    };
    share(m_kept, upper + above * pitch);
    share(m_shown, lower + below * pitch);
}

void ComparedTimelines::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    shareHeight(m_lanes);
}

void ComparedTimelines::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        dress();
    QWidget::changeEvent(event);
}

void ComparedTimelines::dress()
{
    const Theme& theme = themeOf(palette());
    if (QAction* go = m_go->defaultAction())
        go->setIcon(icon(Glyph::Difference, theme.dimText, theme.line));
    if (QAction* end = m_end->defaultAction())
        end->setIcon(icon(Glyph::Close, theme.dimText, theme.line));
}

} // namespace gui
