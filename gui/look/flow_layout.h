// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace gui {

/// Places its widgets like words on lines: as many as fit beside each other, then on the next line.
class FlowLayout : public QLayout
{
public:
    FlowLayout(QWidget* parent, int gapAcross, int gapDown);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override; ///< takes ownership, as Qt asks
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override; ///< gives ownership away, as Qt asks
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    Qt::Orientations expandingDirections() const override { return {}; }
    void setGeometry(const QRect& rect) override;

private:
    struct Line {
        std::vector<QLayoutItem*> items;
        int height = 0;
    };
    std::vector<Line> linesFor(int width) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_gapAcross;
    int m_gapDown;
};

} // namespace gui
