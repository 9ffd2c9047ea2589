// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace gui {

class ElidedLabel;

/// The top line of a panel: a title with a dim remark, or tabs; small controls at the right. Lets
/// the mouse through, so that a dock can be dragged by it.
class PanelHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PanelHeader(QWidget* parent = nullptr);
    void setTitle(const QString& title);
    /// From long to short: the longest that fits is shown, and nothing where none does.
    void setRemark(const QStringList& wordings);
    QString remark() const;
    void addLeft(QWidget* widget);
    void addRight(QWidget* widget);

    QSize sizeHint() const override; ///< a dock gives its title this height, whatever its minimum

private:
    QHBoxLayout* m_layout;
    QLabel* m_title;
    ElidedLabel* m_remark;
    int m_lefts = 0;
};

} // namespace gui
