// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace gui {

/// One line of text that gives way: shows the longest of its wordings that fits, and the shortest
/// with an ellipsis when none does. What is not shown in full stands in its tooltip.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);
    /// From long to short, at least one. text() is the longest.
    void setWordings(const QStringList& wordings);
    QString shownText() const; ///< as it stands on the screen now

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QStringList m_wordings;
};

} // namespace gui
