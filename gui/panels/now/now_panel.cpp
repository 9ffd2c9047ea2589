// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/now/now_panel.h"

#include "gui/panels/now/pool_card.h"
#include "gui/panels/now/queue_card.h"
#include "gui/panels/seconds.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr int headerHeight = 42;
constexpr int sentenceHeight = 32;

/// Makes the cards be those of `things`, in their order, each with its picture.
template <class Cards, class Things>
bool showCards(Cards& cards, const Things& things, const model::World& world, QWidget* parent,
               QVBoxLayout* column)
{
    using Card = std::remove_pointer_t<typename Cards::mapped_type>;
    bool hasChanged = false;
    std::erase_if(cards, [&](const auto& entry) {
        if (things.contains(entry.first))
            return false;
        delete entry.second;
        return hasChanged = true;
    });
    for (const auto& [id, thing] : things) {
        auto& card = cards[id];
        if (!card) {
            card = new Card(parent);
            column->insertWidget(column->count() - 1, card); // before the stretch
            hasChanged = true;
        }
        card->setPicture(pictureOf(thing, world));
    }
    return hasChanged;
}

} // namespace

NowPanel::NowPanel(QWidget* parent)
    : Panel(parent),
      m_title(new QLabel(this)),
      m_when(new QLabel(this)),
      m_empty(new QLabel(this)),
      m_cards(new QWidget(this)),
      m_column(new QVBoxLayout(m_cards)),
      m_scroll(new QScrollArea(this))
{
    m_title->setProperty("role", "title");
    m_when->setProperty("role", "dim");
    m_empty->setProperty("role", "dim");
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_column->addStretch(1);
    m_scroll->setWidget(m_cards);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* header = new QHBoxLayout;
    header->setContentsMargins(14, 10, 14, 4);
    header->setSpacing(8);
    header->addWidget(m_title);
    header->addWidget(m_when);
    header->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(header);
    m_empty->setContentsMargins(14, 0, 14, 8);
    layout->addWidget(m_empty);
    layout->addWidget(m_scroll, 1);
    m_scroll->hide();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    retranslate();
}

void NowPanel::showMoment(const Moment& moment)
{
    bool hasChanged = showCards(m_pools, moment.world.pools, moment.world, m_cards, m_column);
    hasChanged |= showCards(m_queues, moment.world.queues, moment.world, m_cards, m_column);
    m_hasEvents = moment.history.size() > 0;
    showHeader(moment);
    const bool hasCards = !m_pools.empty() || !m_queues.empty();
    m_scroll->setVisible(hasCards);
    m_empty->setVisible(!hasCards);
    if (hasChanged)
        updateGeometry();
}

void NowPanel::showHeader(const Moment& moment)
{
    m_when->setText(m_hasEvents ? tr("the program at %1 s").arg(secondsText(moment.t)) : QString());
    m_empty->setText(m_hasEvents
                         ? tr("No pool and no queue at this moment: the timeline has it all.")
                         : tr("Pools and queues of the run appear here. Press Run to see them."));
}

int NowPanel::heightForWidth(int width) const
{
    int height = headerHeight;
    for (const auto& [id, card] : m_pools)
        height += card->heightForWidth(width) + m_column->spacing();
    for (const auto& [id, card] : m_queues)
        height += card->sizeHint().height() + m_column->spacing();
    return m_pools.empty() && m_queues.empty() ? height + sentenceHeight : height;
}

QSize NowPanel::sizeHint() const
{
    return {480, heightForWidth(std::max(width(), 480))};
}

void NowPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Panel::changeEvent(event);
}

void NowPanel::retranslate()
{
    m_title->setText(tr("Now"));
    setAccessibleName(tr("The program at the moment shown"));
}

} // namespace gui
