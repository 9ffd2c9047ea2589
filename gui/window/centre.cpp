// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/centre.h"

#include "gui/panels/now/now_panel.h"
#include "gui/window/timeline_card.h"

#include <QFrame>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

namespace {

constexpr int gap = 12;
constexpr double mostOfHeight = 0.56;

QFrame* cardAround(QWidget* content, QWidget* parent)
{
    auto* card = new QFrame(parent);
    card->setObjectName(QStringLiteral("card"));
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(content);
    return card;
}

} // namespace

Centre::Centre(QWidget* parent)
    : Panel(parent), m_now(new NowPanel(this)), m_timeline(new TimelineCard(this))
{
    m_nowCard = cardAround(m_now, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(m_nowCard);
    layout->addWidget(cardAround(m_timeline, this), 1);
}

void Centre::showMoment(const Moment& moment)
{
    m_now->showMoment(moment);
    share();
    m_timeline->showMoment(moment);
}

void Centre::resizeEvent(QResizeEvent* event)
{
    share();
    Panel::resizeEvent(event);
}

void Centre::share()
{
    const int wanted = m_now->heightForWidth(width());
    const int height = std::min(wanted, static_cast<int>(this->height() * mostOfHeight));
    if (m_nowCard->height() != height || m_nowCard->minimumHeight() != height)
        m_nowCard->setFixedHeight(height);
}

} // namespace gui
