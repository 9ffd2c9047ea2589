// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

class QToolButton;

namespace gui {

class PanelHeader;

/// A panel that can be moved and closed, drawn as a rounded card with its header inside.
class PanelDock : public QDockWidget
{
    Q_OBJECT

public:
    /// `name` is what the remembered layout calls it; never shown.
    PanelDock(const QString& name, QWidget* content, QWidget* parent);
    PanelHeader* header() const { return m_header; }
    void addCloseButton(); ///< once everything else stands in the header

signals:
    void closedByHand(); ///< with its own button

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();
    void retranslate();

    PanelHeader* m_header;
    QToolButton* m_close;
};

} // namespace gui
