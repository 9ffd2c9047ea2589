// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/transport_bar.h"

#include "gui/look/elided_label.h"
#include "gui/look/glyph.h"
#include "gui/look/overflow_row.h"
#include "gui/look/themed.h"
#include "gui/window/knob_editor.h"
#include "gui/window/run_words.h"
#include "gui/window/speed_slider.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace gui {

namespace {

constexpr int firstSeed = 6; // the flagship's fifth task then waits for a while, for all to see
constexpr int seedWidth = 84;
constexpr int statusWidth = 132; // of "running · 12.34 s"

} // namespace

TransportBar::TransportBar(QWidget* parent)
    : QWidget(parent),
      m_run(new QPushButton(this)),
      m_pause(new QPushButton(this)),
      m_stop(new QPushButton(this)),
      m_step(new QPushButton(this)),
      m_speed(new SpeedSlider(this)),
      m_seedLabel(new QLabel(this)),
      m_seed(new QSpinBox(this)),
      m_status(new ElidedLabel(this)),
      m_settings(new OverflowRow(this))
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
    m_seed->setObjectName(QStringLiteral("seed"));
    m_seed->setRange(0, 999'999);
    m_seed->setFixedWidth(seedWidth);
    m_seed->setValue(firstSeed);
    m_seedField = labelled(m_seedLabel, m_seed);
    m_settings->setWidgets({m_seedField});
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

QWidget* TransportBar::labelled(QLabel* label, QWidget* control)
{
    auto* field = new QWidget(this);
    label->setProperty("role", "dim");
    label->setBuddy(control);
    auto* layout = new QHBoxLayout(field);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(label);
    layout->addWidget(control);
    return field;
}

void TransportBar::setLesson(const lessons::Lesson& lesson)
{
    for (KnobEditor* knob : m_knobs)
        delete knob;
    m_knobs.clear();
    std::vector<QWidget*> settings;
    for (const lessons::Knob& knob : lesson.knobs) {
        auto* editor = new KnobEditor(knob, this);
        connect(editor, &KnobEditor::changed, this, &TransportBar::knobsChanged);
        m_knobs.push_back(editor);
        settings.push_back(editor);
    }
    settings.push_back(m_seedField);
    m_settings->setWidgets(settings);
}

std::map<std::string, std::string> TransportBar::knobs() const
{
    std::map<std::string, std::string> values;
    for (const KnobEditor* editor : m_knobs)
        values[editor->knob().id] = editor->value();
    return values;
}

std::uint64_t TransportBar::seed() const
{
    return static_cast<std::uint64_t>(m_seed->value());
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
    m_stop->setToolTip(isLive ? tr("End every process of the run (Esc)") : nothing);
    m_step->setText(tr("Step mode"));
    m_step->setToolTip(tr("Every process waits before it shares something, and you say which goes "
                          "next (T)"));
    m_seedLabel->setText(tr("Seed"));
    m_seed->setAccessibleName(tr("Seed"));
    m_seed->setToolTip(tr("The same seed gives the same random pauses and values"));
    m_status->setAccessibleName(tr("How the run stands"));
}

} // namespace gui
