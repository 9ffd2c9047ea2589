// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/run/run_controller.h"

#include <QElapsedTimer>
#include <QFrame>
#include <QTimer>

class QAction;
class QLabel;

namespace gui {

class ElidedLabel;

/// What stands below the picture before a class: the last thing that happened as one large
/// sentence, and a dim line with the keys. Its keys are those of a presenter's remote, too; they
/// work while it is on.
class Presenter : public QFrame
{
    Q_OBJECT

public:
    /// How much larger everything is than on the desktop before a class, in a window of that size:
    /// a projector of more pixels shows smaller ones.
    static double scaleIn(const QSize& window);

    /// Adds its keys to the window. Off at first.
    explicit Presenter(QWidget& window);
    bool isOn() const { return m_isOn; }
    void setOn(bool isOn);
    void setScale(double scale);
    double scale() const { return m_scale; } ///< 1 while it is off

    void setTitle(const QString& title); ///< said while nothing has happened
    /// The event is the one to be told; nothing: the title. While a run goes on it tells no more
    /// sentences than can be read.
    void showMoment(const Moment& moment, RunController::Phase phase,
                    std::optional<std::size_t> event);
    QString sentence() const;

signals:
    void nextAsked();
    void backAsked();
    void questionsAsked(); ///< shown, or put away
    void answersAsked();
    void leaveAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void addKeys(QWidget& window, const char* keys, void (Presenter::*asked)());
    void tell(const Moment& moment, std::size_t event);
    void say(const QString& when, const QString& sentence);
    void showKeys(const Moment& moment, RunController::Phase phase);
    void dress();

    QList<QAction*> m_keys;
    QLabel* m_when;
    QLabel* m_sentence;
    ElidedLabel* m_hint;
    QString m_title;
    QElapsedTimer m_sinceTold;
    std::uint64_t m_run = 0;
    std::optional<std::size_t> m_told;
    bool m_isOn = false;
    double m_scale = 1;
};

} // namespace gui
