// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stage/stage_panel.h"

#include "gui/look/elided_label.h"
#include "gui/look/focus_ring.h"
#include "gui/look/growth.h"
#include "gui/panels/seconds.h"
#include "gui/stage/stage_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

namespace {

constexpr int headerEdges = 12;
constexpr int leastHeader = 36;
constexpr int bareEdge = 4; ///< the card's line and the layout's margin, above and below
constexpr int sentenceHeight = 34;

} // namespace

StagePanel::StagePanel(QWidget* parent)
    : Panel(parent),
      m_header(new QWidget(this)),
      m_title(new QLabel(m_header)),
      m_when(new ElidedLabel(m_header)),
      m_empty(new QLabel(this)),
      m_view(new StageView(this))
{
    new FocusRing(m_view);
    m_title->setProperty("role", "title");
    m_when->setProperty("role", "dim");
    m_empty->setProperty("role", "dim");
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(14, 0, 14, 8);
    auto* header = new QHBoxLayout(m_header);
    header->setContentsMargins(14, 8, 14, 2);
    header->setSpacing(8);
    header->addWidget(m_title);
    header->addWidget(m_when, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_empty);
    layout->addWidget(m_view, 1);
    retranslate();
}

void StagePanel::showMoment(const Moment& moment)
{
    const bool isEmpty = moment.history.now().processes.empty();
    m_when->setWordings(
        {isEmpty ? QString() : tr("the program at %1 s").arg(secondsText(moment.t))});
    m_empty->setVisible(isEmpty);
    m_view->setVisible(!isEmpty);
    m_view->setGrowth(growthIn(m_view->width() / m_view->scale()));
    m_view->showMoment(moment);
    const int sentence = std::max(sentenceHeight, m_empty->heightForWidth(width()));
    m_wanted = headerHeight() + (isEmpty ? sentence : m_view->wantedHeight());
}

void StagePanel::setHeaderShown(bool isShown)
{
    m_header->setVisible(isShown);
}

int StagePanel::headerHeight() const
{
    if (m_header->isHidden())
        return bareEdge;
    return std::max(leastHeader, m_title->sizeHint().height() + headerEdges);
}

void StagePanel::setMostHeight(int height)
{
    m_view->setMostHeight(height - headerHeight());
}

void StagePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Panel::changeEvent(event);
}

void StagePanel::retranslate()
{
    m_title->setText(tr("Now"));
    m_empty->setText(tr("The processes of the run stand here, each with what it does."));
}

} // namespace gui
