// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/speed_slider.h"

#include "gui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>

#include <cmath>

namespace gui {

namespace {

constexpr int steps = 200;
constexpr int middle = steps / 2;
constexpr int handleHeight = 22;
constexpr int magnet = 4; // 1× is what one comes back to

} // namespace

SpeedSlider::SpeedSlider(QWidget* parent)
    : QWidget(parent),
      m_label(new QLabel(this)),
      m_slider(new QSlider(Qt::Horizontal, this)),
      m_value(new QLabel(this))
{
    m_label->setProperty("role", "dim");
    m_slider->setObjectName(QStringLiteral("speed"));
    m_slider->setRange(0, steps);
    m_slider->setPageStep(steps / 10);
    m_slider->setValue(middle);
    m_slider->setFixedWidth(104);
    m_slider->setMinimumHeight(handleHeight);
    QFont strong = Theme::sans(13, QFont::DemiBold);
    m_value->setFont(strong);
    m_value->setFixedWidth(QFontMetrics(strong).horizontalAdvance(QStringLiteral("0.05 ×")) + 2);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label);
    layout->addWidget(m_slider);
    layout->addWidget(m_value);
    connect(m_slider, &QSlider::valueChanged, this, [this](int at) {
        if (at != middle && std::abs(at - middle) < magnet && m_slider->isSliderDown()) {
            m_slider->setValue(middle);
            return;
        }
        showSpeed();
        Q_EMIT speedChanged(speed());
    });
    retranslate();
    showSpeed();
}

double SpeedSlider::speed() const
{
    const double part = static_cast<double>(m_slider->value()) / steps;
    return slowest * std::pow(fastest / slowest, part);
}

void SpeedSlider::setSpeed(double speed)
{
    const double part = std::log(speed / slowest) / std::log(fastest / slowest);
    m_slider->setValue(static_cast<int>(std::lround(part * steps)));
}

void SpeedSlider::showSpeed()
{
    const double now = speed();
    const int digits = now < 0.995                                            ? 2
                       : now < 9.95 && std::abs(now - std::round(now)) > 0.04 ? 1
                                                                              : 0;
    m_value->setText(QStringLiteral("%1 ×").arg(now, 0, 'f', digits));
}

void SpeedSlider::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SpeedSlider::retranslate()
{
    m_label->setText(tr("Speed"));
    m_slider->setAccessibleName(tr("Speed"));
    m_slider->setToolTip(tr("How fast the lesson's sleeps pass; works during a run"));
}

} // namespace gui
