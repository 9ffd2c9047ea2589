// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/overflow_row.h"

#include <QEvent>
#include <QFrame>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

namespace {

constexpr int gap = 12;
constexpr int leastHeight = 32;

} // namespace

OverflowRow::OverflowRow(QWidget* parent)
    : QWidget(parent),
      m_more(new QPushButton(this)),
      m_rest(new QFrame(this, Qt::Popup)),
      m_column(new QVBoxLayout(m_rest))
{
    m_more->setObjectName(QStringLiteral("moreKnobs"));
    m_more->hide();
    m_rest->setObjectName(QStringLiteral("card"));
    m_column->setContentsMargins(16, 12, 16, 12);
    m_column->setSpacing(8);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_more, &QPushButton::clicked, this, &OverflowRow::openRest);
    retranslate();
}

void OverflowRow::setWidgets(const std::vector<QWidget*>& widgets)
{
    m_widgets = widgets;
    m_shown = 0;
    place(countThatFits());
    updateGeometry();
}

QSize OverflowRow::sizeHint() const
{
    int width = 0;
    for (const QWidget* widget : m_widgets)
        width += widget->sizeHint().width() + gap;
    return {std::max(0, width - gap), wantedHeight()};
}

int OverflowRow::wantedHeight() const
{
    // Versions of Qt differ in how high a box of the same type is.
    int height = std::max(leastHeight, m_more->sizeHint().height());
    for (const QWidget* widget : m_widgets)
        height = std::max(height, widget->sizeHint().height());
    return height;
}

QSize OverflowRow::minimumSizeHint() const
{
    return {m_more->sizeHint().width(), wantedHeight()};
}

std::size_t OverflowRow::countThatFits() const
{
    if (sizeHint().width() <= width())
        return m_widgets.size();
    int left = width() - m_more->sizeHint().width();
    std::size_t count = 0;
    for (const QWidget* widget : m_widgets) {
        left -= widget->sizeHint().width() + gap;
        if (left < 0)
            break;
        ++count;
    }
    return count;
}

void OverflowRow::place(std::size_t shown)
{
    m_shown = shown;
    for (std::size_t i = 0; i < m_widgets.size(); ++i) {
        QWidget* widget = m_widgets[i];
        m_column->removeWidget(widget);
        if (i < shown)
            widget->setParent(this);
        else
            m_column->addWidget(widget); // the popup becomes its parent
        widget->show();
    }
    m_more->setVisible(shown < m_widgets.size());
    retranslate();
    arrange();
}

void OverflowRow::arrange()
{
    int left = 0;
    for (std::size_t i = 0; i < m_shown; ++i) {
        const QSize size = m_widgets[i]->sizeHint();
        m_widgets[i]->setGeometry(left, (height() - size.height()) / 2, size.width(),
                                  size.height());
        left += size.width() + gap;
    }
    const QSize size = m_more->sizeHint();
    m_more->setGeometry(left, (height() - size.height()) / 2, size.width(), size.height());
}

void OverflowRow::openRest()
{
    m_rest->adjustSize();
    m_rest->move(m_more->mapToGlobal(QPoint(0, m_more->height() + 6)));
    m_rest->show();
    m_widgets.back()->setFocus();
}

void OverflowRow::resizeEvent(QResizeEvent*)
{
    const std::size_t fits = countThatFits();
    if (fits != m_shown)
        place(fits);
    else
        arrange();
}

bool OverflowRow::event(QEvent* event)
{
    // A child's words, and with them its width, have changed.
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        resizeEvent(nullptr);
    }
    return QWidget::event(event);
}

void OverflowRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OverflowRow::retranslate()
{
    m_more->setText(
        tr("%n more ▾", nullptr, static_cast<int>(std::max<std::size_t>(1, hiddenCount()))));
    m_more->setToolTip(tr("Settings that find no room on this line"));
}

} // namespace gui
