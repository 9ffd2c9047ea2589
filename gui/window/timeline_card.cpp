// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/timeline_card.h"

#include "gui/compare/compared_timelines.h"
#include "gui/look/glyph.h"
#include "gui/look/themed.h"
#include "gui/panels/seconds.h"
#include "gui/timeline/timeline_view.h"
#include "gui/window/panel_header.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

namespace {

constexpr double zoomStep = 1.5;
constexpr int bottomEdge = 6;
constexpr int buttonGap = 2; ///< there are many of them

} // namespace

TimelineCard::TimelineCard(QWidget* parent)
    : Panel(parent),
      m_header(new PanelHeader(this)),
      m_buttons(new QHBoxLayout),
      m_timelines(new ComparedTimelines(this)),
      m_view(m_timelines->shown()),
      m_back(addButton(QStringLiteral("back"))),
      m_forth(addButton(QStringLiteral("forth"))),
      m_jump(addButton(QStringLiteral("jump"))),
      m_compare(addButton(QStringLiteral("compare"))),
      m_out(addButton(QStringLiteral("zoomOut"))),
      m_in(addButton(QStringLiteral("zoomIn"))),
      m_fit(addButton(QStringLiteral("fit"))),
      m_follow(addButton(QStringLiteral("follow")))
{
    m_follow->setCheckable(true);
    auto* buttons = new QWidget(m_header);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setSpacing(buttonGap);
    buttons->setLayout(m_buttons);
    m_header->addRight(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 4);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_timelines, 1);
    connectButtons();
    retranslate();
    dress();
}

QToolButton* TimelineCard::addButton(const QString& name)
{
    auto* button = new QToolButton(m_header);
    button->setObjectName(name);
    m_buttons->addWidget(button);
    return button;
}

void TimelineCard::connectButtons()
{
    connect(m_out, &QToolButton::clicked, this, [this] { m_view->zoom(1 / zoomStep); });
    connect(m_in, &QToolButton::clicked, this, [this] { m_view->zoom(zoomStep); });
    connect(m_fit, &QToolButton::clicked, m_view, &TimelineView::fit);
    connect(m_follow, &QToolButton::clicked, this, &TimelineCard::follow);
    connect(m_view, &TimelineView::presentWanted, this, &TimelineCard::follow);
    connect(m_view, &TimelineView::followingChanged, this, &TimelineCard::showRemark);
    connect(m_view, &TimelineView::cursorMoved, this,
            [this](model::Time t) { Q_EMIT cursorMoved(t); });
    TimelineView* kept = m_timelines->kept();
    connect(kept, &TimelineView::presentWanted, this, &TimelineCard::follow);
    connect(kept, &TimelineView::cursorMoved, this,
            [this](model::Time t) { Q_EMIT cursorMoved(t); });
}

void TimelineCard::setJumps(const QList<QAction*>& jumps)
{
    m_back->setDefaultAction(jumps.at(0));
    m_forth->setDefaultAction(jumps.at(1));
    auto* menu = new QMenu(m_jump);
    menu->setObjectName(QStringLiteral("jumps"));
    for (qsizetype i = 0; i < jumps.size(); i += 2) {
        if (i > 0)
            menu->addSeparator();
        menu->addActions(jumps.mid(i, 2));
    }
    m_jump->setMenu(menu);
    m_jump->setPopupMode(QToolButton::InstantPopup);
    dress();
}

void TimelineCard::setCompareActions(const QList<QAction*>& actions)
{
    auto* menu = new QMenu(m_compare);
    menu->setObjectName(QStringLiteral("compareMenu"));
    menu->addActions(actions);
    m_compare->setMenu(menu);
    m_compare->setPopupMode(QToolButton::InstantPopup);
}

void TimelineCard::follow()
{
    m_view->setCursor({});
    m_view->setFollowing(true);
    Q_EMIT cursorMoved({});
    showRemark();
}

void TimelineCard::showMoment(const Moment& moment)
{
    if (std::exchange(m_run, moment.run) != moment.run) {
        m_view->setHistory(&moment.history);
        m_view->setCursor({});
        m_view->setFollowing(true);
    }
    m_isEmpty = moment.history.size() == 0;
    m_lanes = static_cast<int>(moment.history.timeline().lanes().size());
    m_hasEnded = moment.history.now().run.hasEnded;
    m_cursor = moment.isPresent ? std::nullopt : std::optional(moment.t);
    if (m_view->cursor() != m_cursor)
        m_view->setCursor(m_cursor);
    m_timelines->kept()->setCursor(m_cursor);
    m_timelines->shareHeight(m_lanes);
    m_view->setMarks(moment.marks);
    m_view->refresh(moment.isPresent ? std::optional(moment.t) : std::nullopt);
    showRemark();
}

int TimelineCard::wantedHeight() const
{
    return (m_header->isHidden() ? 0 : m_header->minimumHeight()) +
           m_timelines->wantedHeight(m_lanes) + bottomEdge;
}

void TimelineCard::setTheme(const Theme& theme)
{
    m_timelines->setTheme(theme);
}

void TimelineCard::setScale(double scale)
{
    m_timelines->setScale(scale);
    m_header->setVisible(scale <= 1);
}

void TimelineCard::showRemark()
{
    m_follow->setChecked(m_view->isFollowing() && !m_cursor);
    if (m_isEmpty)
        m_header->setRemark({tr("press Run to watch the processes live"), tr("press Run")});
    else if (m_cursor)
        m_header->setRemark(
            {tr("looking back at %1 s · Follow returns to the present").arg(secondsText(*m_cursor)),
             tr("looking back at %1 s").arg(secondsText(*m_cursor)), tr("looking back")});
    else if (m_hasEnded)
        m_header->setRemark(
            {tr("the whole run · click or drag to look back"), tr("the whole run")});
    else
        m_header->setRemark(m_view->isFollowing()
                                ? QStringList{tr("following · drag to look back"), tr("following")}
                                : QStringList{tr("standing still · Follow goes along again"),
                                              tr("standing still")});
}

void TimelineCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        dress();
    Panel::changeEvent(event);
}

void TimelineCard::dress()
{
    const Theme& theme = themeOf(palette());
    if (QAction* back = m_back->defaultAction())
        back->setIcon(icon(Glyph::Back, theme.dimText, theme.line));
    if (QAction* forth = m_forth->defaultAction())
        forth->setIcon(icon(Glyph::Forth, theme.dimText, theme.line));
    m_jump->setIcon(icon(Glyph::Jump, theme.dimText, theme.line));
    m_compare->setIcon(icon(Glyph::Compare, theme.dimText, theme.line));
    m_out->setIcon(icon(Glyph::ZoomOut, theme.dimText, theme.line));
    m_in->setIcon(icon(Glyph::ZoomIn, theme.dimText, theme.line));
    m_fit->setIcon(icon(Glyph::Fit, theme.dimText, theme.line));
    m_follow->setIcon(icon(Glyph::Follow, theme.dimText, theme.line));
}

void TimelineCard::retranslate()
{
    const auto name = [](QToolButton* button, const QString& what, const QString& keys) {
        button->setAccessibleName(what);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(what, keys));
    };
    m_header->setTitle(tr("Timeline"));
    name(m_out, tr("Zoom out"), QStringLiteral("−"));
    name(m_in, tr("Zoom in"), QStringLiteral("+"));
    name(m_fit, tr("Fit the whole run"), QStringLiteral("0"));
    name(m_follow, tr("Follow the present"), QStringLiteral("End"));
    m_jump->setAccessibleName(tr("Jump through time"));
    m_jump->setToolTip(tr("Step and jump through time: to an event, a wait, a value, an exit"));
    m_compare->setAccessibleName(tr("Compare two runs"));
    m_compare->setToolTip(tr("Keep this run and compare the next one with it"));
    m_timelines->kept()->setAccessibleName(tr("Timeline of the run that is kept"));
    m_view->setAccessibleName(tr("Timeline of the processes"));
    showRemark();
}

} // namespace gui
