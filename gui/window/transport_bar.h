// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/run/run_controller.h"

#include <QWidget>

class QAction;
class QPushButton;

namespace gui {

class ElidedLabel;
class RunSettings;
class SpeedSlider;

/// The top of the window, on one line at any width: run, pause, stop, speed, what the next run is
/// started with; at the right how the run stands.
class TransportBar : public QWidget
{
    Q_OBJECT

public:
    explicit TransportBar(QWidget* parent = nullptr);

    RunSettings* settings() const { return m_settings; }
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

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void dress();

    QPushButton* m_run;
    QPushButton* m_pause;
    QPushButton* m_stop;
    QPushButton* m_step;
    SpeedSlider* m_speed;
    RunSettings* m_settings;
    ElidedLabel* m_status;
    RunController::Phase m_phase = RunController::Phase::Ready;
};

} // namespace gui
