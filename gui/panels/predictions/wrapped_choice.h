// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QRadioButton;

namespace gui {

/// A radio button whose words wrap, which Qt's own do not.
class WrappedChoice : public QWidget
{
    Q_OBJECT

public:
    explicit WrappedChoice(QWidget* parent = nullptr);
    void setText(const QString& text);
    QRadioButton* button() const { return m_button; } ///< to be put into a QButtonGroup

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QRadioButton* m_button;
    QLabel* m_words;
};

} // namespace gui
