// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/run/run_controller.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QSpinBox;

namespace gui {

class ElidedLabel;
class KnobEditor;
class OverflowRow;
class SpeedSlider;

/// The top of the window, on one line at any width: run, pause, stop, speed, the lesson's knobs and
/// the seed (behind a button where they find no room); at the right how the run stands.
class TransportBar : public QWidget
{
    Q_OBJECT

public:
    explicit TransportBar(QWidget* parent = nullptr);

    void setLesson(const lessons::Lesson& lesson); ///< its knobs, at their defaults
    std::map<std::string, std::string> knobs() const;
    std::uint64_t seed() const;
    double speed() const;
    void setSpeed(double speed);
    void setStepAction(QAction* action); ///< checkable: the button is one with it

    void setPhase(RunController::Phase phase);
    void showMoment(const Moment& moment, RunController::Phase phase);

signals:
    void runAsked();
    void pauseAsked(); ///< or resume, when it is paused
    void stopAsked();
    void speedChanged(double speed);
    void knobsChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void dress();
    QWidget* labelled(QLabel* label, QWidget* control);

    QPushButton* m_run;
    QPushButton* m_pause;
    QPushButton* m_stop;
    QPushButton* m_step;
    SpeedSlider* m_speed;
    QLabel* m_seedLabel;
    QSpinBox* m_seed;
    ElidedLabel* m_status;
    OverflowRow* m_settings;
    QWidget* m_seedField = nullptr;
    std::vector<KnobEditor*> m_knobs;
    RunController::Phase m_phase = RunController::Phase::Ready;
};

} // namespace gui
