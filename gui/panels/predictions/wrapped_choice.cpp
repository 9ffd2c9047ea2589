// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/predictions/wrapped_choice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QRadioButton>

namespace gui {

WrappedChoice::WrappedChoice(QWidget* parent)
    : QWidget(parent), m_button(new QRadioButton(this)), m_words(new QLabel(this))
{
    m_words->setWordWrap(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_button, 0, Qt::AlignTop);
    layout->addWidget(m_words, 1);
}

void WrappedChoice::setText(const QString& text)
{
    m_words->setText(text);
    m_button->setAccessibleName(text);
}

void WrappedChoice::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        m_button->click();
}

} // namespace gui
