// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QFrame;
class QPushButton;
class QVBoxLayout;

namespace gui {

/// Widgets side by side on one line. Those that find no room stand in a popup behind a button that
/// says how many there are, so that the row never grows a second line.
class OverflowRow : public QWidget
{
    Q_OBJECT

public:
    explicit OverflowRow(QWidget* parent = nullptr);
    /// In this order; the row becomes their parent. Widgets shown before and not named are let go.
    void setWidgets(const std::vector<QWidget*>& widgets);
    std::size_t hiddenCount() const { return m_widgets.size() - m_shown; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void arrange();
    void place(std::size_t shown);
    int wantedHeight() const;
    std::size_t countThatFits() const;
    void openRest();
    void retranslate();

    std::vector<QWidget*> m_widgets;
    std::size_t m_shown = 0;
    QPushButton* m_more;
    QFrame* m_rest;
    QVBoxLayout* m_column;
};

} // namespace gui
