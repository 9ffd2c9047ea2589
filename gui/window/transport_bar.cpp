// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/transport_bar.h"

#include "gui/look/elided_label.h"
#include "gui/look/glyph.h"
#include "gui/look/themed.h"
#include "gui/window/run_settings.h"
#include "gui/window/run_words.h"
#include "gui/window/speed_slider.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace gui {

namespace {

constexpr int statusWidth = 132; // of "running · 12.34 s"

} // namespace

TransportBar::TransportBar(QWidget* parent)
    : QWidget(parent),
      m_run(new QPushButton(this)),
      m_pause(new QPushButton(this)),
      m_stop(new QPushButton(this)),
      m_step(new QPushButton(this)),
      m_speed(new SpeedSlider(this)),
      m_settings(new RunSettings(this)),
      m_status(new ElidedLabel(this))
{
    setObjectName(QStringLiteral("transport"));
    setAttribute(Qt::WA_StyledBackground);
    m_run->setObjectName(QStringLiteral("run"));
    m_run->setProperty("role", "run");
    m_pause->setObjectName(QStringLiteral("pause"));
    m_stop->setObjectName(QStringLiteral("stop"));
    m_step->setObjectName(QStringLiteral("step"));
    m_step->setCheckable(true);
    m_status->setObjectName(QStringLiteral("runStatus"));
    m_status->setProperty("role", "dim");
    m_status->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    // Takes what the settings leave.
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_status->setMinimumWidth(statusWidth);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(12);
    for (QWidget* control :
         std::initializer_list<QWidget*>{m_run, m_pause, m_stop, m_step, m_speed})
        layout->addWidget(control);
    layout->addWidget(m_settings);
    layout->addWidget(m_status, 1);
    connect(m_run, &QPushButton::clicked, this, &TransportBar::runAsked);
    connect(m_pause, &QPushButton::clicked, this, &TransportBar::pauseAsked);
    connect(m_stop, &QPushButton::clicked, this, &TransportBar::stopAsked);
    connect(m_speed, &SpeedSlider::speedChanged, this, &TransportBar::speedChanged);
    retranslate();
    dress();
    setPhase(RunController::Phase::Ready);
}

double TransportBar::speed() const
{
    return m_speed->speed();
}

void TransportBar::setSpeed(double speed)
{
    m_speed->setSpeed(speed);
}

void TransportBar::setStepAction(QAction* action)
{
    connect(m_step, &QPushButton::toggled, action, &QAction::setChecked);
    connect(action, &QAction::toggled, m_step, &QPushButton::setChecked);
}

void TransportBar::setPhase(RunController::Phase phase)
{
    using Phase = RunController::Phase;
    m_phase = phase;
    const bool isLive = phase == Phase::Running || phase == Phase::Paused;
    m_pause->setEnabled(isLive);
    m_stop->setEnabled(isLive);
    retranslate();
    dress();
}

void TransportBar::showMoment(const Moment& moment, RunController::Phase phase)
{
    m_status->setWordings(statusTexts(moment, phase));
}

void TransportBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        dress();
    QWidget::changeEvent(event);
}

void TransportBar::dress()
{
    const Theme& theme = themeOf(palette());
    const bool isPaused = m_phase == RunController::Phase::Paused;
    m_run->setIcon(icon(Glyph::Play, theme.onSolid, theme.dimText));
    m_pause->setIcon(icon(isPaused ? Glyph::Play : Glyph::Pause, theme.text, theme.dimText));
    m_stop->setIcon(icon(Glyph::Stop, theme.text, theme.dimText));
    m_step->setIcon(icon(Glyph::Step, theme.text, theme.dimText));
}

void TransportBar::retranslate()
{
    const bool isPaused = m_phase == RunController::Phase::Paused;
    const bool isLive = isPaused || m_phase == RunController::Phase::Running;
    const QString nothing = tr("Nothing is running");
    m_run->setText(tr("Run"));
    m_run->setToolTip(isLive ? tr("Start the lesson again (Ctrl+R)")
                             : tr("Start the lesson (Space or Ctrl+R)"));
    m_pause->setText(isPaused ? tr("Resume") : tr("Pause"));
    m_pause->setToolTip(isLive ? tr("Pause or resume every process of the run (Space or P)")
                               : nothing);
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(isLive ? tr("End every process of the run (Shift+Esc)") : nothing);
    m_step->setText(tr("Step mode"));
    m_step->setToolTip(tr("Every process waits before it shares something, and you say which goes "
                          "next (T)"));
    m_status->setAccessibleName(tr("How the run stands"));
}

} // namespace gui
