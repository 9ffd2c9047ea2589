// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/claims/claim_list.h"

#include "gui/panels/claims/claim_delegate.h"

#include <QEvent>
#include <QListView>
#include <QVBoxLayout>

namespace gui {

ClaimList::ClaimList(QWidget* parent)
    : Panel(parent), m_model(new ClaimModel(this)), m_view(new QListView(this))
{
    m_view->setObjectName(QStringLiteral("claims"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ClaimDelegate(m_view));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setMouseTracking(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 8);
    layout->addWidget(m_view);
    const auto jump = [this](const QModelIndex& claim) {
        const QVariant when = claim.data(ClaimModel::DecidedAt);
        if (when.isValid())
            Q_EMIT picked(model::Time(when.toLongLong()));
    };
    connect(m_view, &QListView::clicked, this, jump);
    connect(m_view, &QListView::activated, this, jump);
    // Evidence makes a row higher; a view does not see that by itself.
    connect(m_model, &ClaimModel::dataChanged, m_view, [this] { m_view->doItemsLayout(); });
    m_view->viewport()->installEventFilter(this);
    retranslate();
}

void ClaimList::layOutSoon()
{
    QMetaObject::invokeMethod(
        m_view, [this] { m_view->doItemsLayout(); }, Qt::QueuedConnection);
}

bool ClaimList::eventFilter(QObject* watched, QEvent* event)
{
    // A scroll bar that comes makes the texts wrap, and their rows higher.
    if (event->type() == QEvent::Resize)
        layOutSoon();
    return Panel::eventFilter(watched, event);
}

void ClaimList::showClaims(const std::vector<model::Claim>& claims,
                           const std::map<std::string, std::string>& knobs)
{
    m_hasEnded = false;
    m_model->showClaims(claims, knobs);
    Q_EMIT summaryChanged();
}

void ClaimList::showMoment(const Moment& moment)
{
    m_hasEnded = moment.world.run.hasEnded;
    m_model->showMoment(moment);
    Q_EMIT summaryChanged();
}

QStringList ClaimList::summary() const
{
    const int all = m_model->rowCount();
    if (all == 0)
        return {};
    if (!areAnswersShown())
        return {tr("A shows the answers"), tr("A: answers")};
    const QString held = tr("%1 of %2").arg(m_model->held()).arg(all);
    const QString shortest = QStringLiteral("%1/%2").arg(m_model->held()).arg(all);
    if (!m_hasEnded)
        return {tr("%1 of %2 so far").arg(m_model->held()).arg(all), held, shortest};
    const int open = m_model->undecided();
    if (open == 0)
        return {held, shortest};
    return {tr("%1 · %2 undecided").arg(held).arg(open), held, shortest};
}

void ClaimList::setAnswersShown(bool areShown)
{
    m_model->setAnswersShown(areShown);
    Q_EMIT summaryChanged();
}

void ClaimList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOutSoon();
    Panel::changeEvent(event);
}

void ClaimList::retranslate()
{
    m_view->setAccessibleName(tr("What must be true"));
    m_view->setToolTip(tr("Click a claim to see the moment that decided it"));
    m_model->retranslate();
    Q_EMIT summaryChanged();
}

} // namespace gui
