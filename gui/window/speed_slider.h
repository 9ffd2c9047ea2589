// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QSlider;

namespace gui {

/// How fast a lesson's sleeps pass: 0.05× to 20× on a logarithmic scale, 1× in the middle.
class SpeedSlider : public QWidget
{
    Q_OBJECT

public:
    static constexpr double slowest = 0.05;
    static constexpr double fastest = 20;

    explicit SpeedSlider(QWidget* parent = nullptr);
    double speed() const;
    void setSpeed(double speed);

signals:
    void speedChanged(double speed);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showSpeed();

    QLabel* m_label;
    QSlider* m_slider;
    QLabel* m_value;
};

} // namespace gui
