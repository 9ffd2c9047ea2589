// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QWidget>

#include <map>
#include <string>

namespace bench {

/// Sees when `root` and which widgets below it are painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget& root) : m_root(root) { qApp->installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            auto* widget = qobject_cast<QWidget*>(watched);
            if (widget && (widget == &m_root || m_root.isAncestorOf(widget))) {
                ++m_paints;
                ++m_paintsOf[widget->metaObject()->className()];
            }
        }
        return false;
    }

    /// So far, of widgets of exactly this class.
    int paintsOf(const std::string& type) { return m_paintsOf[type]; }

    /// Seconds from `act` until what it changed has been painted and shown, all of it.
    template <class Act>
    double secondsUntilPainted(const Act& act)
    {
        const int before = m_paints;
        QElapsedTimer timer;
        timer.start();
        act();
        while (m_paints == before)
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents();
        return static_cast<double>(timer.nsecsElapsed()) / 1e9;
    }

private:
    QWidget& m_root;
    int m_paints = 0;
    std::map<std::string, int> m_paintsOf;
};

} // namespace bench
