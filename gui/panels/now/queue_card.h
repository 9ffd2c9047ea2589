// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/now/queue_picture.h"

#include <QWidget>

namespace gui {

/// A queue at one moment, as a tube from those who put to those who get.
class QueueCard : public QWidget
{
    Q_OBJECT

public:
    explicit QueueCard(QWidget* parent = nullptr);
    void setPicture(QueuePicture picture);
    const QueuePicture& picture() const { return m_picture; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintParties(QPainter& painter, const std::vector<QueuePicture::Party>& parties,
                      const QRectF& room, const QString& nobody) const;
    void paintItems(QPainter& painter, const std::vector<QueuePicture::Item>& items,
                    const QRectF& room, const QString& nothing) const;
    void paintTube(QPainter& painter, const QRectF& room) const;
    int rows() const;

    QueuePicture m_picture;
};

} // namespace gui
