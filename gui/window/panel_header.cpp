// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/panel_header.h"

#include "gui/look/elided_label.h"

#include <QHBoxLayout>
#include <QLabel>

namespace gui {

namespace {

constexpr int headerHeight = 40;

}

PanelHeader::PanelHeader(QWidget* parent)
    : QWidget(parent),
      m_layout(new QHBoxLayout(this)),
      m_title(new QLabel(this)),
      m_remark(new ElidedLabel(this))
{
    m_title->setProperty("role", "title");
    m_remark->setProperty("role", "dim");
    m_title->hide();
    m_remark->hide();
    m_layout->setContentsMargins(14, 6, 10, 2);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_remark);
    m_layout->addStretch(1);
    setMinimumHeight(headerHeight);
}

void PanelHeader::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void PanelHeader::setRemark(const QStringList& wordings)
{
    m_remark->setWordings(wordings + QStringList(QString()));
    m_remark->setVisible(!m_remark->text().isEmpty());
}

QString PanelHeader::remark() const
{
    return m_remark->text();
}

QSize PanelHeader::sizeHint() const
{
    return QWidget::sizeHint().expandedTo(minimumSize());
}

void PanelHeader::addLeft(QWidget* widget)
{
    m_layout->insertWidget(m_lefts++, widget);
}

void PanelHeader::addRight(QWidget* widget)
{
    m_layout->addWidget(widget);
}

} // namespace gui
