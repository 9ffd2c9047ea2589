// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

namespace gui {

class PanelHeader;

/// A panel that can be moved, drawn as a rounded card with its header inside.
class PanelDock : public QDockWidget
{
    Q_OBJECT

public:
    /// `name` is what the remembered layout calls it; never shown.
    PanelDock(const QString& name, QWidget* content, QWidget* parent);
    PanelHeader* header() const { return m_header; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PanelHeader* m_header;
};

} // namespace gui
